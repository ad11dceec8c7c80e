import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAlarm, type Alarm } from '../../../src/ui/clinician/createAlarm.ts';

let rung: number[];
let alarm: Alarm;

beforeEach(() => {
  vi.useFakeTimers();
  rung = [];
  const start = Date.now();
  const now = () => Date.now() - start;
  alarm = createAlarm(now, () => rung.push(now()));
});

afterEach(() => { vi.useRealTimers(); });

test('it rings once, at the time it was set for', () => {
  alarm.set(500);
  vi.advanceTimersByTime(499);
  expect(rung).toEqual([]);
  vi.advanceTimersByTime(5000);
  expect(rung).toEqual([500]);
});

test('put off again and again it rings at the last time, and was one timer all the while', () => {
  for (let key = 0; key < 10; key += 1) {
    alarm.set(key * 100 + 500);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(100);
  }
  expect(rung).toEqual([]);
  vi.advanceTimersByTime(5000);
  expect(rung).toEqual([1400]);
});

test('set for an earlier time it rings then, and can be set again from its own ring', () => {
  alarm.set(500);
  alarm.set(200);
  vi.advanceTimersByTime(5000);
  expect(rung).toEqual([200]);
  alarm.set(5100);
  vi.advanceTimersByTime(5000);
  expect(rung).toEqual([200, 5100]);
});

test('stopped it does not ring, also when it was put off before', () => {
  alarm.set(500);
  alarm.set(900);
  alarm.stop();
  vi.advanceTimersByTime(5000);
  expect(rung).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
