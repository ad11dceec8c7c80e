/** What a key does. `search` and `back` are done by the page and by the browser; they are here to be told. */
export type ShortcutId = 'lock' | 'save' | 'keys' | 'today' | 'children' | 'report' | 'ledger' | 'search' | 'note' | 'session' | 'add' | 'wholeRecord' | 'back' | 'undo' | 'redo';

/** everywhere: also while typing. house: where nothing is typed. child: the same, on a child's page. told: not listened for here. */
export type Shortcut = { readonly id: ShortcutId; readonly keys: readonly string[]; readonly where: 'everywhere' | 'house' | 'child' | 'writing'; readonly isTold?: true };

/** Every shortcut, in the order they are told in. A key alone is named as `KeyboardEvent.key` has it. */
export const shortcuts: readonly Shortcut[] = [
  { id: 'lock', keys: ['Ctrl', 'Shift', 'L'], where: 'everywhere' },
  { id: 'save', keys: ['Ctrl', 'S'], where: 'everywhere' },
  { id: 'back', keys: ['Alt', '←'], where: 'everywhere', isTold: true },
  { id: 'today', keys: ['1'], where: 'house' },
  { id: 'children', keys: ['2'], where: 'house' },
  { id: 'report', keys: ['3'], where: 'house' },
  { id: 'ledger', keys: ['4'], where: 'house' },
  { id: 'search', keys: ['/'], where: 'house', isTold: true },
  { id: 'keys', keys: ['?'], where: 'house' },
  { id: 'note', keys: ['n'], where: 'child' },
  { id: 'session', keys: ['s'], where: 'child' },
  { id: 'add', keys: ['a'], where: 'child' },
  { id: 'wholeRecord', keys: ['r'], where: 'child' },
  { id: 'undo', keys: ['Ctrl', 'Z'], where: 'writing', isTold: true },
  { id: 'redo', keys: ['Ctrl', 'Shift', 'Z'], where: 'writing', isTold: true },
];

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'repeat'>;

/**
 * Which shortcut was pressed, if any. isTyping: a key alone is a letter there. A chord is told also while it is held down or an input method
 * is at work: the browser would take it as its own there.
 */
export function readShortcut(pressed: Pressed, { isTyping, mayBeSingle }: { readonly isTyping: boolean; readonly mayBeSingle: boolean }): Shortcut | null {
  const isSingle = !pressed.ctrlKey && !pressed.metaKey && !pressed.altKey;
  if (isSingle && (isTyping || !mayBeSingle || pressed.isComposing || pressed.repeat)) return null;
  return shortcuts.find((shortcut) => !shortcut.isTold && (isSingle ? shortcut.keys.length === 1 && shortcut.keys[0] === pressed.key : isChord(shortcut, pressed))) ?? null;
}

// The command key of a Mac stands for Ctrl, but not with Shift and L, which its browsers keep for themselves.
function isChord({ keys }: Shortcut, { key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): boolean {
  const isHeld = keys.includes('Shift') ? ctrlKey && !metaKey : ctrlKey !== metaKey;
  return keys[0] === 'Ctrl' && isHeld && !altKey && shiftKey === keys.includes('Shift') && keys.at(-1) === letterOf(key, code);
}

/** Where the keyboard writes no Latin, a browser takes the letter by its place: so do we. */
function letterOf(key: string, code: string): string {
  return /^[a-z]$/iu.test(key) ? key.toUpperCase() : code.replace(/^Key/u, '');
}
