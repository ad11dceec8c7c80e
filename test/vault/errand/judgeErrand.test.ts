import { describe, expect, it } from 'vitest';
import type { ChildAct } from '../../../src/core/Errand.ts';
import type { ConsentId } from '../../../src/core/Id.ts';
import { after, day, minute } from '../../../src/core/Instant.ts';
import { noMisses } from '../../../src/core/ReAsk.ts';
import { consentOf } from '../../../src/vault/errand/consentOf.ts';
import { judgeErrand, noticeGiven } from '../../../src/vault/errand/judgeErrand.ts';
import type { KeptAct } from '../../../src/vault/seal/errandRows.ts';
import { id, noon, noticePlan, requestPlan, sentences } from '../../core/somePlan.ts';

const next: ChildAct = { do: 'next' };
const keep: ChildAct = { do: 'keep' };
const kept = (...acts: readonly ChildAct[]): KeptAct[] => acts.map((act, number) => ({ number, at: after(noon, number * minute), before: '', act }));
const strike = (n: number): ChildAct => ({ do: 'strike', sentence: sentences[n]!.id });
const passed = requestPlan.walk.questions.flatMap((asked): ChildAct[] => [
  { do: 'told' }, { do: 'option', option: asked.options.find((each) => each.right === true || each.own === true)!.id }, next,
]);
const walked: readonly ChildAct[] = [...requestPlan.walk.screens.map(() => next), ...passed];
const yes: readonly ChildAct[] = [...walked, { do: 'choose', answer: 'yes' }, keep];

describe('judgeErrand', () => {
  it('knows a yes, and nothing else as one', () => {
    expect(judgeErrand(requestPlan, kept(...yes), true)).toMatchObject({ kind: 'yes' });
    for (const answer of ['no', 'unsure', 'stop']) {
      const acts = kept(...walked, { do: 'choose', answer }, keep);
      expect(judgeErrand(requestPlan, acts, true)).toMatchObject({ kind: 'noYes', outcome: { answer } });
    }
    for (let length = 1; length < yes.length; length += 1) {
      expect(judgeErrand(requestPlan, kept(...yes.slice(0, length)), true)).toEqual({ kind: 'noYes', outcome: 'brokenOff', misses: noMisses });
    }
  });

  it('takes an impossible chain, or one that is not whole, for one that broke off', () => {
    expect(judgeErrand(requestPlan, kept({ do: 'choose', answer: 'yes' }, keep), true)).toEqual({ kind: 'noYes', outcome: 'brokenOff', misses: null });
    expect(judgeErrand(requestPlan, kept(...yes, next), true)).toEqual({ kind: 'noYes', outcome: 'brokenOff', misses: null });
    expect(judgeErrand(requestPlan, null, true)).toEqual({ kind: 'noYes', outcome: 'brokenOff', misses: null });
    expect(judgeErrand(noticePlan, null, true)).toEqual({ kind: 'noYes', outcome: 'brokenOff', misses: null });
  });

  it('tells what was missed on the key questions and on no other, with what was missed before', () => {
    const wrong = (name: string): readonly ChildAct[] => [{ do: 'told' }, { do: 'option', option: `${name}-wrong` }, next, next];
    const right = (name: string): readonly ChildAct[] => [{ do: 'told' }, { do: 'option', option: `${name}-right` }, next];
    const acts = [...requestPlan.walk.screens.map(() => next), ...wrong('send'), ...right('send'), ...wrong('sayNo'), ...right('sayNo')];
    expect(judgeErrand(requestPlan, kept(...acts), true)).toEqual({ kind: 'noYes', outcome: 'brokenOff', misses: { canSayNo: 1, canTakeBack: 0 } });
    const before = { ...requestPlan, missesBefore: { back: 1 } };
    expect(judgeErrand(before, kept(...acts), true)).toMatchObject({ outcome: 'brokenOff', misses: { canSayNo: 1, canTakeBack: 1 } });
    const again = { ...requestPlan, missesBefore: { sayNo: 1 } };
    expect(judgeErrand(again, kept(...acts.slice(0, -4)), true)).toMatchObject({ outcome: { type: 'missed', question: 'sayNo' } });
  });

  it('counts nothing before a screen was met', () => {
    expect(judgeErrand(requestPlan, [], false)).toEqual({ kind: 'nothing' });
    expect(judgeErrand(noticePlan, [], false)).toEqual({ kind: 'nothing' });
  });

  it('keeps of a notice what was shown, skipped and told back', () => {
    const acts: ChildAct[] = [{ do: 'skip' }, next, { do: 'told' }, { do: 'option', option: 'kept-wrong' }, next, next, { do: 'told' }, { do: 'option', option: 'kept-right' }, next];
    const judged = judgeErrand(noticePlan, kept(...acts, { do: 'choose', answer: 'ok' }, keep), true);
    if (judged.kind !== 'notice') throw new Error('not a notice');
    expect(noticeGiven(noticePlan, judged.state, judged.answer)).toMatchObject({
      answer: 'ok', skipped: ['hello'], shown: [{ screen: 'limits', text: 'limits title\nlimits said.' }],
      teachBack: [{ question: 'kept', asked: 'kept?', passed: true, misses: 1 }],
    });
  });

  it('does not call a question passed that was let go', () => {
    const wrong: ChildAct[] = [{ do: 'told' }, { do: 'option', option: 'kept-wrong' }, next];
    const judged = judgeErrand(noticePlan, kept(next, next, ...wrong, next, ...wrong), true);
    if (judged.kind !== 'notice') throw new Error('not a notice');
    expect(noticeGiven(noticePlan, judged.state, judged.answer)).toMatchObject({ answer: null, teachBack: [{ passed: false, misses: 2 }] });
    const skipped = judgeErrand(noticePlan, kept(next, next, { do: 'skip' }), true);
    if (skipped.kind !== 'notice') throw new Error('not a notice');
    expect(noticeGiven(noticePlan, skipped.state, null)).toMatchObject({ pack: { id: 'en', version: '1' }, band: 'C', language: 'en', attested: '' });
    expect(noticeGiven(noticePlan, skipped.state, null).teachBack).toEqual([{ question: 'kept', asked: 'kept?', passed: false, misses: 0 }]);
  });
});

describe('consentOf', () => {
  const made = { id: id<ConsentId>(500), settledAt: after(noon, day) };
  const of = (acts: readonly KeptAct[]) => {
    const judged = judgeErrand(requestPlan, acts, true);
    if (judged.kind !== 'yes') throw new Error('not a yes');
    return consentOf(requestPlan, judged.state, acts, made);
  };

  it('holds the sentences she left in, and their renderings, in the order she heard them', () => {
    const acts = kept(next, strike(0), strike(2), { do: 'restore', sentence: sentences[2]!.id }, ...yes.slice(1));
    const { face, evidence } = of(acts);
    expect(face.words.map(({ text }) => text)).toEqual(['Sentence 2.', 'Sentence 3.']);
    expect(evidence.renderings).toEqual(['Said 2.', 'Said 3.']);
  });

  it.each<[string, readonly ChildAct[]]>([
    ['a sentence', [strike(0)]],
    ['a whole part, and put back but one', [{ do: 'strikePart', section: 'sessions' }, { do: 'restorePart', section: 'sessions' }, strike(0)]],
    ['a whole part, of which she put two back', [{ do: 'strikePart', section: 'sessions' }, { do: 'restore', sentence: sentences[1]!.id }, { do: 'restore', sentence: sentences[2]!.id }]],
  ])('tells nothing of what she struck: %s', (_, strikes) => {
    const { face, evidence } = of(kept(next, ...strikes, ...yes.slice(1)));
    const text = JSON.stringify({ face, evidence });
    expect(face.words.map((words) => words.text)).toEqual(['Sentence 2.', 'Sentence 3.']);
    expect(text).not.toMatch(/strike|restore|Sentence 1|Said 1/i);
    expect(text).not.toContain(`"${sentences[0]!.id}"`);
  });

  it('gives her as long after her answer as was said, however long she took', () => {
    const { face } = of(kept(...yes));
    expect(face.givenAt).toBe(after(noon, (yes.length - 1) * minute));
    expect(face.notBefore).toBe(after(face.givenAt, day));
  });

  it('waits for the told time where her tablet\'s clock went back meanwhile', () => {
    const acts = kept(...yes).map((each) => ({ ...each, at: after(each.at, -2 * day) }));
    const { face } = of(acts);
    expect(face.givenAt).toBe(requestPlan.madeAt);
    expect(face.notBefore).toBe(requestPlan.offer.waitUntil);
  });

  it('knows whether it was her own choice only where she was asked', () => {
    expect(of(kept(...yes)).evidence.ownChoice).toBe(true);
    const { walk } = requestPlan;
    const unasked = { ...requestPlan, walk: { ...walk, questions: walk.questions.filter(({ kind }) => kind !== 'coercion') } };
    const acts = kept(...walk.screens.map(() => next), ...passed.slice(0, -3), { do: 'choose', answer: 'yes' }, keep);
    const judged = judgeErrand(unasked, acts, true);
    if (judged.kind !== 'yes') throw new Error('not a yes');
    expect(consentOf(unasked, judged.state, acts, made).evidence.ownChoice).toBeNull();
  });

  it('tells all that the yes is bound to and how it came about', () => {
    const acts = kept(next, strike(0), { do: 'restore', sentence: sentences[0]!.id }, strike(1), ...yes.slice(1));
    const { face, evidence } = of(acts);
    const { offer, walk } = requestPlan;
    expect(face).toEqual({
      id: made.id, codeName: 'Wren', words: [1, 3].map((n) => ({ section: 'sessions', text: `Sentence ${n}.` })), wordsLanguage: 'en',
      recipient: { role: 'lawyer', name: 'Ms. Rivera' }, purpose: 'For the hearing', givenAt: acts.at(-1)!.at, notBefore: after(acts.at(-1)!.at, day), expires: offer.expires,
      walkthrough: { pack: 'en', version: '1', language: 'en', band: 'C' }, signedBy: { child: 'tap after teach-back', other: offer.signer },
    });
    expect(evidence).toEqual({
      renderings: ['Said 1.', 'Said 3.'], said: { whoRole: 'your lawyer', why: 'To help in court.' }, renderingsAttested: offer.attested, handOver: requestPlan.attestation, waitShortened: '',
      shown: walk.screens.map(({ id: shown }) => ({ screen: shown, text: `${shown} title\n${shown} said.` })),
      teachBack: ['send', 'sayNo', 'back'].map((asked) => ({ question: asked, asked: `${asked}?`, passed: true, misses: 0 })), ownChoice: true, copy: null,
      acts: acts.filter((_, place) => place !== 1 && place !== 2 && place !== 3).map(({ at, act }) => ({ at, do: act.do })), settledAt: made.settledAt,
    });
  });

  it('calls a question passed that she missed twice before: a request lets none go', () => {
    const wrong: readonly ChildAct[] = [{ do: 'told' }, { do: 'option', option: 'send-wrong' }, next, next];
    const { evidence } = of(kept(...requestPlan.walk.screens.map(() => next), ...wrong, ...wrong, ...yes.slice(requestPlan.walk.screens.length)));
    expect(evidence.teachBack[0]).toEqual({ question: 'send', asked: 'send?', passed: true, misses: 2 });
  });

  it('is none where she kept no answer, or left no sentence in', () => {
    const judged = judgeErrand(requestPlan, kept(...yes), true);
    if (judged.kind !== 'yes') throw new Error('not a yes');
    expect(() => consentOf(requestPlan, judged.state, kept(...walked), made)).toThrow('not a yes');
    const struck = { ...judged.state, struck: sentences.map((each) => each.id) };
    expect(() => consentOf(requestPlan, struck, kept(...yes), made)).toThrow('not a yes');
  });
});
