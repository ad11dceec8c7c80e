import { describe, expect, it } from 'vitest';
import { bands } from '../../../src/core/Band.ts';
import { piecesOf, textsHeard } from '../../../src/core/heardOn.ts';
import { fillNoting, fillWalkthrough } from '../../../src/packs/walkthroughs/fillWalkthrough.ts';
import { latestOf, saidOf, type SaidOf } from '../../../src/packs/walkthroughs/SaidOf.ts';
import { walkthroughPacks } from '../../../src/packs/walkthroughs/walkthroughPacks.ts';
import { someFacts } from './someFacts.ts';

// Words that stand in no pack.
const requestFacts = { ...someFacts, request: { who: 'Dr. Xquic', whoRole: 'your zookeeper', why: 'It may feed an owl.', authorizer: 'your cousin Zoila', wait: 'Zeroday at 3', expiry: 'Zerember 9' } };

const packs = await Promise.all(Object.values(walkthroughPacks).map((load) => load()));
const all = packs.flatMap((pack) => bands.flatMap((band) => (['notice', 'request'] as const).map((kind) => [`${pack.id} ${band} ${kind}`, pack, band, kind] as const)));

describe('what a line tells of', () => {
  it.each<[string, SaidOf]>([
    ['No is fine.', 'house'], ['{CLINICIAN} works at {OFFICE}.', 'house'], ['{WHO} is {WHO_ROLE}.', 'request'], ['{WHY}', 'request'],
    ['It could be {AUTHORIZER}.', 'request'], ['I wait till {WAIT}.', 'handOver'], ['{WHO} gets it after {WAIT}.', 'handOver'], ['It ends on {EXPIRY}.', 'handOver'],
  ])('%s', (line, of) => { expect(saidOf(line)).toBe(of); });

  it('is, of several, what serves the shortest', () => {
    expect(latestOf([])).toBe('house');
    expect(latestOf(['house', 'request', 'house'])).toBe('request');
    expect(latestOf(['handOver', 'request'])).toBe('handOver');
  });
});

describe.each(all)('the pieces of %s', (_name, pack, band, kind) => {
  const facts = kind === 'notice' ? { ...requestFacts, request: null } : requestFacts;
  const said = new Map<string, SaidOf>();
  const walk = fillNoting(pack, band, { kind, facts, note: (text, of) => said.set(text, of) });

  it('are all that a screen says, in its order, and the walk is the same as ever', () => {
    for (const screen of walk.screens) expect(piecesOf(screen).join('\n').split('\n')).toEqual([screen.title, ...screen.sentences]);
    expect(fillWalkthrough(pack, band, kind, facts)).toEqual(walk);
  });

  it('are known for what they tell of, each of them', () => {
    for (const text of textsHeard(walk)) expect(said.get(text), text).toBeDefined();
  });

  it('that serve every child name nothing of a request', () => {
    const { who, whoRole, why, wait, expiry, authorizer } = requestFacts.request;
    for (const [text, of] of said) {
      const named = [who, whoRole, why, wait, expiry, authorizer].filter((fact) => fact !== null && fact !== '' && text.includes(fact));
      if (of === 'house') expect(named, text).toEqual([]);
      if (of !== 'handOver') expect([wait, expiry].filter((time) => text.includes(time)), text).toEqual([]);
    }
  });
});
