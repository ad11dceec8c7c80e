export const twoShares = {
  title: 'Open it with two shares',
  below: 'Any two of the three, in either order. Of each word the first four letters are enough.',
  first: 'First share',
  second: 'Second share',
  read: 'Share {number, number} of set {set}: well written',
  check: 'Check this share',
  other: 'Type it again',
  do: 'Open it and set this passphrase',
  newTitle: 'A new passphrase',
  newWhy: 'Whoever uses shares has no passphrase any more. Choose one now: it is set as soon as the two shares have opened the vault.',
  without: 'Open it without a new passphrase',
} as const;
