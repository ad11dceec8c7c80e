export const consent = {
  standing: {
    waiting: 'Waiting', ready: 'Ready', made: 'Package made', handedOut: 'Handed out', takenBack: 'Taken back', expired: 'Run out',
  },
  note: {
    waiting: 'Waits until {until}. The yes can still be taken back.',
    ready: 'Can be let go until {until}.',
    made: 'Made, and not handed out.',
    handedOut: 'Handed out. It cannot come back.',
    takenBack: 'Nothing left on it.',
    expired: 'Nothing can leave on it any more.',
  },
} as const;
