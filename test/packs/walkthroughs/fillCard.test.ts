import { describe, expect, it } from 'vitest';
import { bands } from '../../../src/core/Band.ts';
import { noticeCards } from '../../../src/core/Notice.ts';
import { en } from '../../../src/packs/walkthroughs/en.ts';
import { fillCard } from '../../../src/packs/walkthroughs/fillCard.ts';
import { everyFacts } from './someFacts.ts';

describe('a card', () => {
  it('can be read in any house at any age, also one of which nothing is known', () => {
    for (const facts of [...everyFacts, ...everyFacts.map((each) => ({ ...each, clinician: '', request: null }))]) {
      for (const band of bands) {
        for (const card of noticeCards) {
          const lines = fillCard(en, band, card, facts);
          expect(lines.length).toBeGreaterThan(3);
          expect(lines.join(' ')).not.toMatch(/[{}]/);
          expect(new Set(lines).size).toBe(lines.length);
        }
      }
    }
  });

  it('names the office only where it is known', () => {
    const [known] = everyFacts.filter(({ office }) => office !== '');
    const [unknown] = everyFacts.filter(({ office }) => office === '');
    expect(fillCard(en, 'C', 'atStart', known!).join(' ')).toContain('ORR has a file on you');
    expect(fillCard(en, 'C', 'atStart', unknown!).join(' ')).toContain('The shelter has a file on you');
  });
});
