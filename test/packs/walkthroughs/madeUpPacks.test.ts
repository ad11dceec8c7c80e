import { describe, expect, test } from 'vitest';
import { checkFrame } from '../../../scripts/pack/checkFrame.ts';
import { checkPlaceholders } from '../../../scripts/pack/checkPlaceholders.ts';
import { checkWalks } from '../../../scripts/pack/checkWalks.ts';
import { readWalkthroughPack } from '../../../scripts/pack/walkthroughPackSchema.ts';
import { bands } from '../../../src/core/Band.ts';
import { en } from '../../../src/packs/walkthroughs/en.ts';
import { fillCard } from '../../../src/packs/walkthroughs/fillCard.ts';
import { fillWalkthrough } from '../../../src/packs/walkthroughs/fillWalkthrough.ts';
import { packLanguages } from '../../../src/packs/walkthroughs/walkthroughPackFor.ts';
import { longWords, madeUpPacks, rightToLeft } from './madeUpPacks.ts';
import { everyFacts, someFacts } from './someFacts.ts';

describe.each(madeUpPacks.map((pack) => [pack.language, pack] as const))('a pack of %s', (language, pack) => {
  test('is a pack as any other: shape, frame, placeholders, every walk', () => {
    expect(readWalkthroughPack(pack)).toEqual(pack);
    expect([...checkFrame(pack, en), ...checkPlaceholders(pack, en), ...checkWalks(pack)]).toEqual([]);
  });

  test('is filled with no line of code of its own', () => {
    for (const facts of everyFacts) {
      for (const band of bands) {
        const walk = fillWalkthrough(pack, band, 'request', facts);
        expect(walk).toMatchObject({ language, direction: pack.direction });
        expect(walk.screens[0]?.sentences[0]).toContain('Ms. Rivera');
        expect(fillCard(pack, band, 'atStart', facts).length).toBeGreaterThan(3);
      }
    }
  });

  test('is never shipped', () => expect(packLanguages).not.toContain(language));
});

test('one is in Arabic letters and nothing else, the other in words of twenty letters', () => {
  const said = (pack: typeof en) => fillWalkthrough(pack, 'B', 'notice', { ...someFacts, clinician: '-', office: '-' }).screens.flatMap(({ sentences }) => sentences).join(' ');
  expect(said(rightToLeft)).not.toMatch(/[A-Za-z]/);
  expect(said(rightToLeft)).toMatch(/[ټډړښڼۍ]/);
  expect(said(longWords).split(' ').some((word) => word.length > 20)).toBe(true);
});
