import { beforeAll, expect, test } from 'vitest';
import { bands } from '../../../src/core/Band.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { everyStep } from './everyStep.ts';
import { packs, realPlan } from './realPlans.ts';

beforeAll(ready);

const everyKind = ['asking', 'copy', 'day', 'decision', 'ended', 'openQuestion', 'options', 'reply', 'saidBack', 'story'];

test.each(packs.flatMap((pack) => bands.map((band) => [pack.language, band, pack] as const)))('%s, band %s: every kind of screen is among them, each once', (_, band, pack) => {
  const request = everyStep(realPlan(pack, band, 'request', 'told'));
  const notice = everyStep(realPlan(pack, band, 'notice', 'told'));
  expect([...new Set(request.map(({ step }) => step.show.type))].sort()).toEqual(everyKind);
  expect([...new Set(notice.map(({ step }) => step.show.type))].sort()).toEqual(everyKind.filter((kind) => kind !== 'day' && kind !== 'copy'));
  const whoSaw = everyStep(realPlan(pack, band, 'whoSaw', 'told'));
  expect([...new Set(whoSaw.map(({ step }) => step.show.type))].sort()).toEqual(['asking', 'ended', 'saidBack', 'story']);
  expect(whoSaw.filter(({ step: { show } }) => show.type === 'story' && show.takeBack !== undefined)).not.toEqual([]);
  for (const steps of [request, notice, whoSaw]) expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length);
});
