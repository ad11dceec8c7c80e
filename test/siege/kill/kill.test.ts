import { expect, test } from 'vitest';
import { held } from '../Siege.ts';
import { siege } from './siege.ts';

test('nothing acknowledged is lost to a few kills, and what is lost on purpose is found', async () => {
  const [report] = await siege({ rounds: 2, engine: 'chromium' });
  expect(report && { ...report, held: held(report) }).toMatchObject({
    engine: 'chromium', held: true, control: { planted: 4, found: 4 },
    lost: { 'acknowledged saves': 0, 'torn states': 0, 'drafts over 2 s old': 0, 'refused or broken': 0 },
  });
});
