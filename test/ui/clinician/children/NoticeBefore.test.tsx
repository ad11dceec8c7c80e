import { expect, test } from 'vitest';
import type { ChildPage } from '../../../../src/bridge/ChildPage.ts';
import { NoticeBefore } from '../../../../src/ui/clinician/children/NoticeBefore.tsx';
import { inHouse } from '../inHouse.tsx';

const page = (kinds: readonly string[]) => ({
  child: { codeName: 'Wren', language: 'es' }, record: kinds.map((kind) => ({ entry: { kind } })),
}) as unknown as Pick<ChildPage, 'child' | 'record'>;
const said = (kinds: readonly string[], language: string | undefined) => inHouse(<NoticeBefore page={page(kinds)} language={language} />).text;

test('who changes the best language after the notice was given is told to think of giving it once more', () => {
  expect(said(['session', 'notice'], 'quc')).toBe('The notice was given before that. If Wren may not have understood all of it, give it once more.');
  expect([said(['notice'], 'es'), said(['session'], 'quc'), said([], 'quc')]).toEqual(['', '', '']);
});
