import { DraftFile } from '.';
import { draft } from '../../gallery/drafts';
import type { Stories } from '../../gallery/story';
import { DraftCopy } from './copy';

const text = '{ "schema": "credit-plain-draft/1" }';

export const stories: Stories = {
  asked: () => <DraftFile draft={draft} lock={null} today="2026-11-21" />,
  made: () => (
    <DraftCopy text={text} bytes={new TextEncoder().encode(text)} today="2026-11-21" atOnce={false} />
  ),
};
