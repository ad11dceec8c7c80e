import { beforeAll, describe, expect, it } from 'vitest';
import { ready } from '../../../src/vault/sodium.ts';
import { dayOnFullDisk } from './wholeDay.ts';

beforeAll(ready);

/** Whose only write is a mark beside the books, or the line that they were looked at: both come with the next. Or none at all. */
const silent = [
  'opens the child', 'looks at the yes', 'tries a wrong passphrase', 'makes a backup', 'tries it', 'makes a backup with her', 'draws shares', 'draws new words',
];

describe.each(['with private files', 'without private files'])('a tablet that is full, %s', (files) => {
  it('refuses no write of a whole day without saying so, keeps what was, and does it once there is room', async () => {
    const { refusals, broken } = await dayOnFullDisk(files === 'with private files');
    expect(broken).toEqual([]);
    expect([...refusals].filter(([, times]) => times === 0).map(([name]) => name)).toEqual(silent);
  }, 120_000);
});
