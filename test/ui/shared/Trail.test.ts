import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Trail } from '../../../src/ui/shared/Trail.ts';

/** A browser's history: entries, and where we stand among them. Back before the first of ours leaves the app. */
class FakeHistory {
  entries: (number | undefined)[] = [undefined];
  at = 0;
  left = false;
  arrived: (counter: number) => void = () => {};

  readonly port = {
    counter: () => this.entries[this.at],
    push: (counter: number) => {
      this.entries = [...this.entries.slice(0, this.at + 1), counter];
      this.at += 1;
    },
    replace: (counter: number) => {
      this.entries[this.at] = counter;
    },
    go: (steps: number) => this.move(steps),
  };

  move(steps: number): void {
    const to = this.at + steps;
    if (to < 0) this.left = true;
    if (to < 0 || to >= this.entries.length) return;
    this.at = to;
    this.arrived(this.entries[to] ?? 0);
  }
}

function open(history = new FakeHistory()) {
  const seen = { starts: 0 };
  const trail = new Trail<string>({ start: 'start', history: history.port, onStart: () => (seen.starts += 1), onChange: () => {} });
  history.arrived = trail.arrived;
  const tapTo = (place: string) => {
    trail.tapped();
    trail.go(place);
  };
  return { history, trail, seen, tapTo };
}

test('Back goes back one place at a time, and at the start says so and stays', () => {
  const { history, trail, seen, tapTo } = open();
  trail.tapped();
  tapTo('child');
  tapTo('note');
  history.move(-1);
  expect(trail.places).toEqual(['start', 'child']);
  history.move(-1);
  expect(trail.places).toEqual(['start']);
  expect(seen.starts).toBe(0);
  history.move(-1);
  expect(trail.places).toEqual(['start']);
  expect(seen.starts).toBe(1);
  trail.tapped();
  history.move(-1);
  expect(seen.starts).toBe(2);
  expect(history.left).toBe(false);
});

test('one tap adds one entry, even the first tap that also goes somewhere', () => {
  const { history, trail, tapTo } = open();
  tapTo('child');
  expect(history.entries).toEqual([0, 1]);
  trail.tapped();
  expect(history.entries).toEqual([0, 1, 2]);
  history.move(-1);
  expect(trail.places).toEqual(['start']);
});

test('going somewhere without a tap adds no entry', () => {
  const { history, trail } = open();
  trail.go('later');
  expect(history.entries).toEqual([0]);
  expect(trail.places).toEqual(['start', 'later']);
});

test('Forward after Back changes nothing, and the next Back still counts', () => {
  const { history, trail, tapTo } = open();
  trail.tapped();
  tapTo('child');
  tapTo('note');
  history.move(-1);
  history.move(1);
  expect(trail.places).toEqual(['start', 'child']);
  history.move(-1);
  expect(trail.places).toEqual(['start']);
});

test('after a reload the places are gone, and Back finds itself at the start', () => {
  const first = open();
  first.tapTo('child');
  first.tapTo('note');
  const second = open(first.history);
  expect(second.trail.places).toEqual(['start']);
  second.history.move(-1);
  expect(second.seen.starts).toBe(1);
  expect(second.history.left).toBe(false);
});

test('a jump far back ends at the start, and says so once', () => {
  const { history, trail, seen, tapTo } = open();
  trail.tapped();
  tapTo('child');
  tapTo('note');
  history.move(-3);
  expect(trail.places).toEqual(['start']);
  expect(seen.starts).toBe(1);
});

test('the own back button and the browser\'s are one', () => {
  const { history, trail, tapTo } = open();
  trail.tapped();
  tapTo('child');
  tapTo('note');
  trail.back();
  expect(trail.places).toEqual(['start', 'child']);
  history.move(-1);
  expect(trail.places).toEqual(['start']);
  trail.back();
  expect(trail.places).toEqual(['start']);
});

test('swap is passed by, and restart forgets the way', () => {
  const { history, trail, seen, tapTo } = open();
  trail.tapped();
  tapTo('new child');
  trail.swap('child');
  expect(trail.places).toEqual(['start', 'child']);
  trail.restart('today');
  history.move(-1);
  expect(trail.places).toEqual(['today']);
  expect(seen.starts).toBe(1);
});

const act = fc.oneof(
  fc.record({ does: fc.constant('go' as const), place: fc.string() }),
  fc.record({ does: fc.constantFrom('tap' as const, 'browser back' as const, 'own back' as const, 'forward' as const) }),
);

test('whatever is pressed: never without a place, never outside the app after a tap, only counters in the history', () => {
  fc.assert(fc.property(fc.array(act, { maxLength: 60 }), acts => {
    const { history, trail, seen, tapTo } = open();
    for (const one of acts) {
      const before = trail.places.length;
      const starts = seen.starts;
      if (one.does === 'go') tapTo(one.place);
      if (one.does === 'tap') trail.tapped();
      if (one.does === 'own back') trail.back();
      if (one.does === 'forward') history.move(1);
      if (one.does === 'browser back') {
        trail.tapped();
        history.move(-1);
        expect(trail.places.length === before - 1 || seen.starts === starts + 1).toBe(true);
      }
      expect(trail.places[0]).toBe('start');
    }
    expect(history.left).toBe(false);
    expect(history.entries).toEqual(history.entries.map((_, index) => index));
  }));
});
