import { namesKept } from '../keeping/storage';

/** How the name of every draft on the device begins. */
export const start = 'draft.';

/** Whether there may be drafts on the device; told without reading them. */
export const anyOnDevice = (): boolean => namesKept(start).length > 0;
