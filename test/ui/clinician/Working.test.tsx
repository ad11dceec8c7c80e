import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { createWatched } from '../../../src/ui/shared/Watched.ts';
import { partDone, VaultProgressProvider, type ProgressTold } from '../../../src/ui/clinician/VaultProgress.ts';
import { Working } from '../../../src/ui/clinician/Working.tsx';

function drawn(told: ProgressTold | null): string {
  const progress = createWatched(told);
  return renderToStaticMarkup(<VaultProgressProvider value={progress}><Working steps={[['backup', 'Making'], ['readingBack', 'Reading back']]} /></VaultProgressProvider>);
}

test('the bar is named by its step, and only the step is said aloud', () => {
  const markup = drawn(null);
  expect(markup).toContain('role="progressbar" aria-label="Making"');
  expect(markup).toMatch(/<p[^>]*role="status"[^>]*>Making<\/p>/u);
});

test('what was told of an act before this one is not shown', () => {
  expect(drawn({ what: 'readingBack', done: 9, of: 9 })).not.toContain('aria-valuenow');
});

test('where the end is not known the bar says no part', () => {
  expect(partDone({ done: 3, of: 0 })).toBeUndefined();
  expect(partDone({ done: 3, of: 4 })).toBe(0.75);
  expect(partDone({ done: 9, of: 4 })).toBe(1);
});
