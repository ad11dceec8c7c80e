import { expect, test } from 'vitest';
import { fail, ok, type Result } from '../../../src/core/Result.ts';
import { writeThenGive } from '../../../src/ui/clinician/writeThenGive.ts';

test('what leaves is given once it is written down, before anybody is told', async () => {
  const came: string[] = [];
  const write = async () => { came.push('written'); return ok(7); };
  const told = writeThenGive(write, () => came.push('given')).then((written) => { came.push('told'); return written; });
  expect(await told).toEqual(ok(7));
  expect(came).toEqual(['written', 'given', 'told']);
});

test('nothing is given that could not be written down', async () => {
  const given: string[] = [];
  const give = () => { given.push('given'); };
  expect(await writeThenGive(async (): Promise<Result<null>> => fail({ type: 'consentTakenBack' }), give)).toEqual(fail({ type: 'consentTakenBack' }));
  await expect(writeThenGive(() => Promise.reject<Result<null>>(new Error('the worker broke')), give)).rejects.toThrow('broke');
  expect(given).toEqual([]);
});
