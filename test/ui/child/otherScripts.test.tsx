import { createRef } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { bands } from '../../../src/core/Band.ts';
import { RoomContext } from '../../../src/ui/child/RoomContext.ts';
import { ShownScreen } from '../../../src/ui/child/ShownScreen.tsx';
import { ready } from '../../../src/vault/sodium.ts';
import { madeUpPacks } from '../../packs/walkthroughs/madeUpPacks.ts';
import { everyStep } from '../room/everyStep.ts';
import { realPlan } from '../room/realPlans.ts';

beforeAll(ready);

test.each(madeUpPacks.flatMap((pack) => bands.map((band) => [pack.language, band, pack] as const)))('%s, band %s: every screen is said in full, in that pack’s words alone', (language, band, pack) => {
  for (const kind of ['notice', 'request'] as const) {
    for (const { name, step } of everyStep(realPlan(pack, band, kind, 'told'))) {
      expect(step, name).toMatchObject({ language, direction: pack.direction });
      const room = { words: step.words, busy: false, act: () => undefined, hear: () => null, hearIn: () => undefined };
      const said = renderToStaticMarkup(<RoomContext value={room}><ShownScreen show={step.show} scroller={createRef()} /></RoomContext>).replace(/<[^>]+>/g, '\n');
      expect(said, name).not.toMatch(/\{[A-Z_]+\}|undefined/);
      // The summary's own sentences are English here.
      if (step.show.type !== 'story' || !step.show.summary) expect(said, name).not.toMatch(/\b(You|send|page|locked|again)\b/);
    }
  }
});
