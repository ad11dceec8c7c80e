import { setTimeout as sleep } from 'node:timers/promises';
import { between, chance, words } from './draw.ts';
import { change, nothing, type Change } from './Kept.ts';
import { anyone, type Scene } from './Scene.ts';
import type { Typed } from './Witness.ts';

/** Types a private note for up to six seconds, with a rest now and then or without one, and leaves it as a draft. Gives what was typed. */
export async function typeForAWhile(scene: Scene): Promise<Typed> {
  const child = anyone(scene.children);
  const { witness, doors } = scene;
  const slot = { wing: 'private', of: 'note' } as const;
  const thing = `${child.codeName}/draft/private/note`;
  const typed: { at: number; body: string }[] = [];
  const typing = { thing, words: typed };
  witness.typed = typing;
  const saved = await witness.see('typing', mayHold(typing), async () => {
    const until = performance.now() + between(1000, 6000);
    const rests = chance(0.5) ? 0.06 : 0;
    for (let body = ''; performance.now() < until;) {
      body += `${words(4)} `;
      typed.push({ at: performance.now(), body });
      witness.mayBe = mayHold(typing);
      await doors.page.type({ child: child.id, slot, body });
      await sleep(chance(rests) ? between(500, 1200) : between(40, 150));
    }
    return { ok: true, value: await doors.page.flush() };
  });
  if (!saved) throw new Error(`the draft was not saved: ${(await doors.page.told()).join()}`);
  witness.typed = null;
  witness.isNow(new Map([...witness.kept, [thing, typed.at(-1)?.body ?? '']]));
  return typing;
}

/** What a draft may be that is being typed: any of it, or what was there before. */
export function mayHold({ thing, words: typed }: Typed): readonly Change[] {
  return [nothing, ...typed.map(({ body }) => change([thing, body]))];
}
