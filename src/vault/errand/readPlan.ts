import * as v from 'valibot';
import { bands } from '../../core/Band.ts';
import type { Asking, ErrandPlan } from '../../core/Errand.ts';
import { isId } from '../../core/Id.ts';
import { sections } from '../../core/Summary.ts';
import { keyIdeas, keyQuestions } from '../../core/Walk.ts';

/*
 * A plan may have been laid by another version of the app. These are looser than what is laid today: they ask for what
 * an errand is judged by. What a consent or a notice is made of is checked once it is made (`readConsent`, `readNotice`).
 */

const text = v.string();
const asking = v.object({ sheAsks: v.boolean(), why: v.pipe(text, v.maxLength(2000)) });

const walk = v.object({
  pack: v.object({ id: text, version: text }),
  band: v.picklist(bands),
  language: text,
  screens: v.array(v.object({
    id: text, title: text, sentences: v.array(text), keyIdea: v.nullable(v.picklist(keyIdeas)), showsSummary: v.boolean(),
  })),
  questions: v.array(v.object({
    id: text, about: text, key: v.nullable(v.picklist(keyQuestions)), kind: v.picklist(['teachBack', 'coercion']),
    options: v.array(v.object({ id: text, right: v.nullable(v.boolean()), own: v.nullable(v.boolean()) })),
  })),
  answers: v.array(v.object({ code: text })),
});

const misses = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const instant = misses;
const id = v.pipe(text, v.check((read) => isId(read)));
const common = { walk, missesBefore: v.record(text, misses), attestation: v.object({ walkedBy: text }) };
const named = { recipient: v.object({ name: text }), purpose: text };

const toJudge = v.variant('kind', [
  v.object({ ...common, kind: v.literal('notice') }),
  v.object({
    ...common, kind: v.literal('request'), asking,
    offer: v.object({ ...named, sentences: v.array(v.object({ id: text, section: v.picklist(sections), text, rendering: text })) }),
  }),
  v.object({
    ...common, kind: v.literal('whoSaw'),
    takeBacks: v.array(v.object({ ...named, screen: text, consent: id, sent: v.boolean() })),
    standing: v.array(v.object({ id, notBefore: instant, expires: instant })),
  }),
]);

const toTell = v.variant('kind', [
  v.object({ kind: v.picklist(['notice', 'whoSaw']) }),
  v.object({ kind: v.literal('request'), offer: v.object(named), asking: v.fallback(asking, { sheAsks: false, why: '' }) }),
]);

/** The plan, if what she did with it can be judged. Throws when it cannot. */
export function readPlan(plan: ErrandPlan): ErrandPlan {
  v.parse(toJudge, plan);
  return plan;
}

/** All that must be known of an errand that broke off: of a request who and what for, and how it came to be asked. */
export type WhatWasAsked =
  | { readonly kind: 'notice' | 'whoSaw' }
  | { readonly kind: 'request'; readonly offer: { readonly recipient: { readonly name: string }; readonly purpose: string }; readonly asking: Asking };

/** As much of a plan as tells what was asked. Throws when it does not. */
export function readWhatWasAsked(plan: ErrandPlan): WhatWasAsked {
  return v.parse(toTell, plan);
}
