/** Where the site's own files are kept on the device, for when there is no network. Several sites can share an origin. */
export const copies = (folder: string) => `credit-plain ${folder} `;
