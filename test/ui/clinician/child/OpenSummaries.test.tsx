import { expect, test } from 'vitest';
import type { ChildPage } from '../../../../src/bridge/ChildPage.ts';
import { OpenSummaries } from '../../../../src/ui/clinician/child/OpenSummaries.tsx';
import { inHouse } from '../inHouse.tsx';

const page = (recipient: string | null) => ({
  child: { id: 'c', codeName: 'Wren' }, now: 0, consents: [], summaries: [{ summary: { id: 's', recipient }, savedAt: 0 }],
}) as unknown as ChildPage;

// As it is first drawn: the recipients are still being asked for.
test('a draft that has a recipient is never said to have none, also while the recipient is not known yet', () => {
  expect(inHouse(<OpenSummaries page={page('r')} />).text).toContain('Summary, addressed');
  expect(inHouse(<OpenSummaries page={page('r')} />).text).not.toContain('not addressed');
  expect(inHouse(<OpenSummaries page={page(null)} />).text).toContain('Summary, not addressed yet');
});
