import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Walk } from '../../../src/core/Walk.ts';
import { drawOrders } from '../../../src/vault/errand/drawOrders.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { requestPlan } from '../../core/somePlan.ts';

/** What the system's random source is to give next; once it is used up, what it gives. */
const random = vi.hoisted(() => ({ next: [] as number[], asked: 0 }));

vi.mock('../../../src/vault/sodium.ts', async (original) => {
  const sodium = await original<typeof import('../../../src/vault/sodium.ts')>();
  return {
    ...sodium,
    randomBytes: (length: number) => {
      random.asked += 1;
      const drawn = random.next.shift();
      return drawn === undefined ? sodium.randomBytes(length) : Uint8Array.of(drawn, drawn >>> 8, drawn >>> 16, drawn >>> 24);
    },
  };
});

beforeAll(ready);
beforeEach(() => { random.asked = 0; });
afterEach(() => { random.next.length = 0; });

const answersOf = (codes: readonly string[], ...next: readonly number[]) => {
  random.next.push(...next);
  return drawOrders({ questions: [], answers: codes.map((code) => ({ code, label: '', saidBack: '', picture: '' })) }).answers;
};

describe('drawOrders', () => {
  it('gives each order of the answers for as many draws as any other', () => {
    const orders = [0, 1, 2].flatMap((first) => [0, 1].map((second) => answersOf(['a', 'b', 'c'], first, second).join('')));
    expect([...orders].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
    expect(random.asked).toBe(12);
  });

  it('draws again rather than favour an order', () => {
    // 2^32 is one more than a multiple of three: its last number would make the first of three likelier.
    expect(answersOf(['a', 'b', 'c'], 2 ** 32 - 1, 1, 0)).toEqual(answersOf(['a', 'b', 'c'], 1, 0));
    expect(random.asked).toBe(5);
    random.asked = 0;
    expect(answersOf(['a', 'b', 'c'], 2 ** 32 - 2, 0)).toEqual(answersOf(['a', 'b', 'c'], 2, 0));
    expect(random.asked).toBe(4);
  });

  const [asked] = requestPlan.walk.questions;
  const ofQuestion = (many: number) => {
    const question = { ...asked!, id: 'q', options: asked!.options.slice(0, many) };
    return drawOrders({ questions: [question], answers: [] }).options['q'] ?? [];
  };

  it('draws eight rounds of a question, no two running alike, be there two options only', () => {
    for (const many of [2, 3]) {
      for (let time = 0; time < 5; time += 1) {
        const rounds = ofQuestion(many);
        expect(rounds).toHaveLength(8);
        rounds.slice(1).forEach((round, before) => expect(round).not.toEqual(rounds[before]));
      }
    }
  });

  it('draws eight rounds where there is nothing to choose', () => {
    expect(ofQuestion(0)).toEqual(Array.from({ length: 8 }, () => []));
    expect(ofQuestion(1)).toEqual(Array.from({ length: 8 }, () => [asked!.options[0]!.id]));
  });

  it('leaves the walk as it was', () => {
    const walk: Pick<Walk, 'questions' | 'answers'> = structuredClone(requestPlan.walk);
    drawOrders(walk);
    expect(walk).toEqual({ ...requestPlan.walk });
  });
});
