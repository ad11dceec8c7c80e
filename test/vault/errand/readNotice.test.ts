import { expect, it } from 'vitest';
import { bands } from '../../../src/core/Band.ts';
import { readNotice } from '../../../src/vault/errand/readNotice.ts';
import { changedAt, misshapen } from '../places.ts';

const whole = {
  pack: { id: 'en', version: '1' }, band: 'B', language: 'en', shown: [{ screen: 'hello', text: 'Hello' }], skipped: ['limits'],
  teachBack: [{ question: 'kept', asked: 'Kept?', passed: true, misses: 0 }], answer: 'ok', attested: '',
};
const at = (path: string, to: unknown) => changedAt(whole, path.split('.'), () => to);

it('reads back what was written, with whatever may stand in each place', () => {
  const may: Readonly<Record<string, readonly unknown[]>> = {
    band: bands, shown: [[]], skipped: [[]], teachBack: [[]], 'teachBack.0.passed': [false], 'teachBack.0.misses': [2],
    answer: [null, 'ok', 'question', 'unsure', 'later', 'stop'],
  };
  expect(readNotice(whole)).toEqual(whole);
  for (const [path, values] of Object.entries(may)) {
    for (const value of values) expect(readNotice(at(path, value)), path).toEqual(at(path, value));
  }
});

it('reads none that lacks a field, has one more, or another kind of thing in a place', () => {
  for (const { path, value } of misshapen(whole)) expect(() => readNotice(value), path).toThrow();
});

it.each([['band', 'Z'], ['answer', 'yes'], ['teachBack.0.misses', -1], ['teachBack.0.misses', 2 ** 53]])('reads none with %s %s', (path, value) => {
  expect(() => readNotice(at(path, value))).toThrow();
});
