import { beforeAll, expect, it } from 'vitest';
import { after } from '../../../src/core/Instant.ts';
import type { ReAskMark } from '../../../src/core/ReAsk.ts';
import { ok } from '../../../src/core/Result.ts';
import { commit } from '../../../src/vault/books/commit.ts';
import { childrenOf } from '../../../src/vault/books/Shelf.ts';
import { marksAfter, mostMarks } from '../../../src/vault/errand/keptMarks.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { at, freshShelf } from './freshShelf.ts';

beforeAll(ready);

/** As many marks as can be, each as long as its JSON gets. */
function longestMarks(): readonly ReAskMark[] {
  let marks: readonly ReAskMark[] = [];
  for (let number = 0; number < mostMarks + 5; number += 1) {
    const misses = { canSayNo: 1, canTakeBack: 1 };
    const request = number.toString(16).padStart(64, '0');
    marks = marksAfter(marks, { request, outcome: 'brokenOff', misses, asking: { sheAsks: false, why: '\u0001'.repeat(200) }, now: after(at(9), number) }).marks;
  }
  return marks;
}

/** The longest that `asked.hold` lets through. */
const word = { at: at(9), saidBy: '\u4e00'.repeat(80), why: '\u4e00'.repeat(200) };
const hold = { set: word, lifted: word };

it('a page holds ten children with all the marks they can have, each held, or one of them being shredded', async () => {
  const { shelf, addChild, reopen } = await freshShelf();
  const marks = longestMarks();
  expect(marks).toHaveLength(mostMarks);
  expect(marks.at(-1)?.request.endsWith('14')).toBe(true);
  for (let number = 0; number < 10; number += 1) {
    const child = await addChild('\u0001'.repeat(38) + number.toString().padStart(2, '0'));
    valueOf(await commit(shelf, () => ok({ at: at(10), facts: [{ child, set: { marks: [...marks], hold } }] })));
  }
  const shredding = Array.from({ length: 400 }, () => 'A'.repeat(22));
  const [first] = childrenOf(shelf.state);
  valueOf(await commit(shelf, () => ok({ at: at(10), facts: [{ child: first!.card.id, set: { marks: [], shredding } }] })));
  expect(shelf.state.pages).toHaveLength(1);
  expect(valueOf(await reopen()).state.pages[0]?.page.children.at(-1)?.marks).toEqual(marks);
}, 20_000);
