import { join } from 'node:path';

export const folder = join(import.meta.dirname, '../../../target/contact-sheet');

/** Where a picture lies. Its name keeps the words and drops what a file system may not like. */
export function picture(group: 'pages' | 'stories', name: string, project: string): string {
  return join(folder, group, `${name.replace(/[^\w-]+/g, '-')}.${project}.png`);
}
