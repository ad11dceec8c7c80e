import { expect, test } from 'vitest';
import { judgePassphrase } from '../../../../src/ui/clinician/door/judgePassphrase.ts';

test('long but guessable passphrases are named for what makes them so', async () => {
  expect(await judgePassphrase('aaaaaaaaaaaaaaaaaaaa')).toEqual({ strong: false, why: 'repeat' });
  expect(await judgePassphrase('abcdefghijklmnop')).toEqual({ strong: false, why: 'sequence' });
  expect(await judgePassphrase('passwordpassword1')).toMatchObject({ strong: false });
  expect((await judgePassphrase('jennifer michelle')).strong).toBe(false);
});

test('words that do not belong together are hard to guess', async () => {
  expect((await judgePassphrase('my otter paints 7 quiet ladders')).strong).toBe(true);
});
