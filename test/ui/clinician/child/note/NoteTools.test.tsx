import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { expect, test, vi } from 'vitest';
import { createPen } from '../../../../../src/ui/shared/pen/createPen.ts';
import { NoteTools } from '../../../../../src/ui/clinician/child/note/NoteTools.tsx';
import { NoteFields } from '../../../../../src/ui/clinician/child/note/NoteWriterScreen.tsx';
import type { useNote } from '../../../../../src/ui/clinician/child/note/useNote.ts';
import { en } from '../../../../../src/ui/clinician/messages/en.ts';
import { HouseProvider, type House } from '../../../../../src/ui/clinician/House.ts';

const pen = createPen({ title: '', text: 'Kept.' }, { back: [], forth: [] }, () => 0);

/** How many parts of the page take no key and no tap. */
function atRest(isRunning: boolean): number {
  const house = { vault: { phrases: () => new Promise(() => undefined) } } as unknown as House;
  const note = { pen, act: { isRunning, problem: null } } as unknown as ReturnType<typeof useNote>;
  const markup = renderToStaticMarkup(
    <IntlProvider locale="en-US" messages={en} timeZone="UTC"><HouseProvider value={house}><NoteTools pen={pen} isAtRest={isRunning} /><NoteFields note={note} /></HouseProvider></IntlProvider>,
  );
  return [...markup.matchAll(/ inert=""/gu)].length;
}

test('while a note is being kept for good nothing of it can be typed, undone or put there: it would be a draft again', () => {
  vi.stubGlobal('document', { createElement: () => ({ contentEditable: 'plaintext-only' }) });
  expect([atRest(false), atRest(true)]).toEqual([0, 3]);
  vi.unstubAllGlobals();
});
