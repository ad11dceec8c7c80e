export const keys = {
  title: 'By keyboard',
  what: 'Everything here can be done by keys, and some things by one.',
  look: 'Show the keys',
  saved: 'Notes and entries are kept as you type. A form is kept by its own button.',
} as const;
