export const keysPage = {
  title: 'By keyboard',
  below: 'Tab goes on, Shift and Tab back; Enter and the space bar press; the arrow keys move within a choice; Escape closes what is open before a page.',

  everywhere: 'Anywhere, also while you type',

  house: 'Where you are not typing',

  child: 'On a child’s page',

  writing: 'While you write a private note',

  does: {
    lock: 'Lock',
    save: 'Nothing: notes and entries are kept as you type',
    back: 'Back, as the tablet’s own Back',
    today: 'Today',
    children: 'Children',
    report: 'Must report',
    ledger: 'Ledger',
    search: 'To the field to look for something in, where a page has one',
    keys: 'This page',
    note: 'Write a private note',
    session: 'Note and record of a session, side by side',
    add: 'Add something else to the record',
    wholeRecord: 'Read the whole record',
    undo: 'Undo',
    redo: 'Do it again',
  },

  single: 'Keys that act alone',
  singleNote: 'Turn them off where you speak to the tablet, or a key is easily hit by mistake. Those with Ctrl stay.',
  screenReader: 'With a screen reader: each page begins at its heading, and has its parts under headings. Single keys reach the page only where the screen reader passes them on.',
} as const;
