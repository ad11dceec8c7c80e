export const keys = {
  title: 'By keyboard',
  what: 'Everything here can be done by keys, and some things by one.',
  look: 'Show the keys',
  saved: 'What you type is kept as you type. There is nothing to save by hand.',
} as const;
