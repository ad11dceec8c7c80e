/** What every vault of this siege is made with. */
export const passphrase = 'lantern gravel violin harbor mosaic';
