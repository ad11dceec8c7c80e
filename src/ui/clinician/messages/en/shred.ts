export const shred = {
  title: 'Destroy everything about {codeName}',
  below: 'For a child who was added by mistake, or of whom nothing may be kept. It can’t be undone.',

  goesTitle: 'What goes',
  goes: {
    keys: 'The keys to the private notes and to the record, first. From then on nothing of them opens any more.',
    rows: 'Notes, entries, drafts, summaries, and what was recorded for {codeName}.',
    card: 'The card: code name, picture, age and language. Of the code name a number stays that many names share: it is not suggested again.',
  },
  staysTitle: 'What stays',
  stays: {
    ledger: 'Lines in the ledger: what was done and when, with a random number in the place of a name.',
    backups: 'Backups made before. They still hold {codeName}, and open. Put back on this tablet they leave {codeName} out; on another one they do not.',
    elsewhere: 'What you printed, and what you wrote about {codeName} with another child.',
    storage: 'Old bytes in the tablet’s storage, for a while and out of reach of any app. Who digs up the old key file there still needs your passphrase.',
  },
  keepTitle: 'What the law may ask of you',
  keep: 'Records of therapy must usually be kept for years, of a child often until long after the 18th birthday. That duty is yours in person as well. Until this app knows the rules of your state, it destroys nothing that is older than 30 days, and nothing once a yes was given or something left.',
  keepAsked: 'If records were asked for, or may be, destroy nothing. Put a legal hold on, and ask counsel.',
  toHold: 'Legal hold',

  refusedTitle: 'It can’t be destroyed now',
  asking: 'Reading the ledger',
  typed: 'To go on, type the code name',
  typedHint: 'It is {codeName}.',
  do: 'Destroy everything about {codeName}',
  doing: 'Destroying the keys, then everything that was under them',

  gone: {
    done: 'Everything about that child is destroyed on this tablet. Backups from before still hold that child: make a new one, then destroy those.',
    later: 'That child is gone from every screen, but the tablet refused a step. The vault finishes it by itself, at the latest when it is unlocked next.',
    behind: 'That child is gone, but the second copy of the key file could not be written anew and may still hold the keys. Lock the vault and unlock it: that mends it.',
  },
} as const;
