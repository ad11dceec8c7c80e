import { expect, test } from 'vitest';
import { held } from '../Siege.ts';
import { besiege } from './siege.ts';

test('a move to a next version that is killed in its midst is made whole or was never begun', async () => {
  const [report] = await besiege({ rounds: 2, engine: 'chromium', children: 4, notes: 60 });
  expect(report && { ...report, held: held(report) }).toMatchObject({ held: true, control: { planted: 2, found: 2 } });
});
