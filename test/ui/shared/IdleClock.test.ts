import { expect, test } from 'vitest';
import { IdleClock } from '../../../src/ui/shared/IdleClock.ts';

function clockOf(limit: number) {
  const now = { wall: 1_000_000, monotonic: 50 };
  const clock = new IdleClock(limit, { wall: () => now.wall, monotonic: () => now.monotonic });
  const pass = (wall: number, monotonic = wall) => {
    now.wall += wall;
    now.monotonic += monotonic;
  };
  return { clock, pass };
}

test('counts down, and a touch starts it again', () => {
  const { clock, pass } = clockOf(300_000);
  pass(60_000);
  expect(clock.left()).toBe(240_000);
  expect(clock.touched()).toBe(true);
  expect(clock.left()).toBe(300_000);
});

test('believes whichever clock saw more time pass', () => {
  const asleep = clockOf(300_000);
  asleep.pass(400_000, 0);
  expect(asleep.clock.isOver()).toBe(true);
  const setBack = clockOf(300_000);
  setBack.pass(-9_000_000, 300_000);
  expect(setBack.clock.isOver()).toBe(true);
});

test('a wall clock set back alone neither ends the time nor lengthens it', () => {
  const { clock, pass } = clockOf(300_000);
  pass(-9_000_000, 1_000);
  expect(clock.left()).toBe(299_000);
});

test('once over, no touch and no clock brings it back', () => {
  const { clock, pass } = clockOf(300_000);
  pass(300_000);
  expect(clock.touched()).toBe(false);
  pass(-300_000, 0);
  expect(clock.isOver()).toBe(true);
  expect(clock.left()).toBe(0);
});
