import { expect, onTestFinished, test } from 'vitest';
import { held } from '../Siege.ts';
import { besiege } from './besiege.ts';

test('what was touched is noticed and named, and a vault that did not look would be found out', async () => {
  const lost: string[] = [];
  const report = await besiege({ notes: 60, rows: 0.05, singles: 0.01, rounds: 1, say: (loss) => lost.push(loss) }, onTestFinished);
  expect(lost).toEqual([]);
  expect({ ...report, held: held(report) }).toMatchObject({ held: true, control: { planted: 3, found: 3 } });
  const kinds = new Set(Object.keys(report.tried).map((name) => name.split(':')[0]));
  const all = ['leaf', 'volume', 'plate', 'draft', 'root', 'page', 'previous root', 'previous page', 'desk', 'errand key', 'errand plan', 'errand act', 'key file', 'marker file', 'registry', 'page marker'];
  expect(all.filter((kind) => !kinds.has(kind))).toEqual([]);
}, 180_000);
