export const session = {
  side: { private: 'Private note', record: 'Clinical record' },
  which: 'Which side',
  spine: 'Nothing crosses',
  spineLabel: 'Nothing crosses between private notes and the record',
  noteFoot: 'Stays in this vault. The other side is what {codeName} may let out.',
  startNow: 'Started now',
  stopNow: 'Stopped now',
} as const;
