/**
 * On every control a person types in: the browser and its add-ons remember, send, correct and suggest nothing.
 * `autoComplete` must stand on the element itself, or the browser writes what was typed into its session files.
 */
export const quietText = {
  autoComplete: 'off',
  autoCorrect: 'off',
  spellCheck: false,
  translate: 'no',
  writingsuggestions: 'false',
  'data-gramm': 'false',
  'data-gramm_editor': 'false',
  'data-enable-grammarly': 'false',
  'data-lt-active': 'false',
  'data-ms-editor': 'false',
  'data-1p-ignore': 'true',
  'data-lpignore': 'true',
  'data-bwignore': 'true',
} as const;
