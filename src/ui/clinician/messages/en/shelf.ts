export const shelf = {
  title: 'Which vault is yours?',
  below: 'This tablet holds {count, plural, =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} =7 {seven} =8 {eight} other {#}}. Each opens only with its own passphrase or words, and opening one opens nothing of another.',
  books: 'Vaults on this tablet',
  noName: 'Name lost',
  new: 'New vault',
  full: 'Every picture on this tablet stands for a vault. Before another can be made here, one must be removed.',
  restore: 'Put a backup back',

  making: 'Set-up cut off',
  ready: '',
  lost: 'Part is missing',
  openElsewhere: 'Open in another window',
  removing: 'Removing cut off',
  refused: 'Can’t be read now',
  away: 'With a child',
  removal: 'Removal from {due, date, shortDay}',

  others: 'Other vaults',
  another: 'Another clinician? Make a vault of your own',
  back: 'Back',
  newBelow: 'Your own, beside {count, plural, one {the one that is} =2 {the two that are} =3 {the three that are} =4 {the four that are} =5 {the five that are} =6 {the six that are} =7 {the seven that are} other {the # that are}} here. Opening one opens nothing of another.',
  onShelf: 'The picture and name of each stand where everyone who has this tablet can see them.',
} as const;
