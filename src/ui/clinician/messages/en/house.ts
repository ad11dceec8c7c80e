export const house = {
  name: 'Resguardo',
  places: 'Places',
  today: 'Today',
  children: 'Children',
  report: 'Must report',
  ledger: 'Ledger',
  lock: 'Lock',
  back: 'Back',
  skip: 'Skip to the page',
  coveredTitle: 'Covered',
  coveredBelow: 'The vault is still open. Nothing was lost.',
  uncover: 'Go on',
} as const;
