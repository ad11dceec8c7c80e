/** What is new in each version, newest first, in the words of those who use it: told once at the door, before the passphrase. */
export const news: readonly { readonly version: string; readonly what: readonly string[] }[] = [
  {
    version: '0.1.0',
    what: ['The first version: private notes, the clinical record, and summaries that leave only with the child’s yes.'],
  },
];
