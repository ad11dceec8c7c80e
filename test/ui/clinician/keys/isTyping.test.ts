import { afterEach, expect, test, vi } from 'vitest';
import { isTyping } from '../../../../src/ui/clinician/keys/isTyping.ts';

afterEach(() => { vi.unstubAllGlobals(); });

test('a key alone means nothing behind a dialog, behind a cover and on a page that is covered', () => {
  const shows = (open: readonly string[]) => vi.stubGlobal('document', { querySelector: (asked: string) => asked.split(', ').find((each) => open.includes(each)) ?? null });
  vi.stubGlobal('Element', class {});
  shows([]);
  expect(isTyping(null)).toBe(false);
  for (const front of ['[role="dialog"]', '[role="alertdialog"]', 'dialog[open]', 'html.covered']) {
    shows([front]);
    expect(isTyping(null), front).toBe(true);
  }
});
