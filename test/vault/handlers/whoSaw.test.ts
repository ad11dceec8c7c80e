import { describe, expect, it } from 'vitest';
import type { ChildAct } from '../../../src/core/Errand.ts';
import { heardOn } from '../../../src/core/heardOn.ts';
import { day } from '../../../src/core/Instant.ts';
import type { Step } from '../../../src/core/Step.ts';
import { valueOf } from '../valueOf.ts';
import { attestation, Clinic, compose, furnish } from './clinic.ts';
import { replaceRows, rowsOf } from './disk.ts';
import { luz, someSound } from './someSound.ts';
import { walkThrough } from './walkThrough.ts';

const byPassphrase = { passphrase: true } as const;
const next: ChildAct = { do: 'next' };
const twoTaps: readonly ChildAct[] = [{ do: 'takeBack' }, { do: 'keep' }];

/** A vault in which a child said yes to her lawyer, with a summary for the school composed. */
async function saidYes(language = 'en') {
  const clinic = new Clinic();
  const first = await clinic.makeVault();
  const { child, recipient } = await furnish(first);
  if (language !== 'en') valueOf(await first.changeChild(child.id, { codeName: 'Wren', emblem: 'kite', band: 'B', language, interpreter: true }));
  const room = valueOf(await clinic.handOver(first, await compose(first, child, recipient)));
  await walkThrough(room, { kind: 'request', band: 'B', answer: 'yes' });
  const { vault } = await clinic.unlock();
  const face = valueOf(await vault.openChild(child.id)).consents[0]!.face;
  const whoSaw = { kind: 'whoSaw', child: child.id, attestation } as const;
  /** She is shown who saw what and does this; then the vault is unlocked again. */
  const show = async (from: typeof vault, acts: readonly ChildAct[]) => {
    const porter = valueOf(await clinic.handOver(from, whoSaw));
    const steps: Step['show'][] = [valueOf(await porter.step()).show];
    for (const act of acts) steps.push(valueOf(await porter.act(act)).show);
    return { steps, ...await clinic.unlock() };
  };
  return { clinic, vault, child, consent: face.id, face, whoSaw, show };
}

type Vault = Awaited<ReturnType<typeof saidYes>>['vault'];
const cardsOf = async (vault: Vault, child: Parameters<Vault['openChild']>[0]) => valueOf(await vault.openChild(child)).consents;
const actsOf = async (vault: Vault) => valueOf(await vault.ledger()).lines.map(({ act }) => act.act);

describe('who saw what', () => {
  it('of a yes that waits is taken back by two taps, after which nothing can leave', async () => {
    const { clinic, vault, child, consent, show } = await saidYes();
    const { steps, unlocked, vault: again } = await show(vault, [next, ...twoTaps]);
    expect(steps).toMatchObject([
      { type: 'story', title: 'Who got your summaries' }, { type: 'story', takeBack: 'Do not send it' }, { type: 'saidBack' }, { type: 'story', title: 'You changed your mind' },
    ]);
    expect(JSON.stringify(steps[1])).toContain('It can help the judge know how you are.');
    expect(unlocked).toMatchObject({ settled: { kind: 'whoSaw', child: child.id, shown: true, takenBack: [{ consent, sent: false }] }, problems: [] });
    clinic.pass(2 * day);
    expect(await again.releasePackage(child.id, consent, byPassphrase)).toEqual({ ok: false, problem: { type: 'consentTakenBack' } });
    expect(await cardsOf(again, child.id)).toMatchObject([{ fate: 'takenBack', recall: null, takenBackAt: expect.any(Number) as number }]);
    expect(valueOf(await again.caseload()).children[0]?.consent).toBeNull();
    expect(clinic.pressed).toEqual([]);
    expect((await actsOf(again)).slice(-3)).toEqual(['consentTakenBack', 'whoSawShown', 'childOpened']);
  });

  it('is heard in the voice it was recorded in, but for what tells of a yes', async () => {
    const { clinic, vault, child, whoSaw } = await saidYes();
    const of = { kind: 'whoSaw', child: child.id } as const;
    const { cards } = valueOf(await vault.voices(of));
    const pieces = cards.flatMap((card) => card.pieces);
    const recordable = pieces.filter((piece) => piece.of === 'house');
    expect(new Set(pieces.map((piece) => piece.of))).toEqual(new Set(['house', 'yes']));
    for (const { text } of recordable) valueOf(await vault.keepVoice(of, { text, speaker: luz, sound: someSound(text) }));
    const told = pieces.find((piece) => piece.of === 'yes')!.text;
    expect(await vault.keepVoice(of, { text: told, speaker: luz, sound: someSound('x') })).toEqual({ ok: false, problem: { type: 'notFound' } });

    const porter = valueOf(await clinic.handOver(vault, whoSaw));
    const steps = [valueOf(await porter.step())];
    for (const act of [next, ...twoTaps, next]) steps.push(valueOf(await porter.act(act)));
    const silent = steps.flatMap((step) => heardOn(step).filter(({ name }) => !step.sounds.has(name)).map(({ name }) => name));
    expect(steps.flatMap((step) => [...step.sounds.keys()])).toEqual(expect.arrayContaining(['Do not send it', 'This one is waiting', 'You can still say no.']));
    for (const text of silent) expect(text).toMatch(/Ms\. Rivera|It can help the judge|It waits until/u);
  });

  it('is kept through a reload and a dead battery the moment it was kept', async () => {
    const { clinic, vault, child, consent, whoSaw, show } = await saidYes();
    const left = await show(vault, [next, { do: 'takeBack' }]);
    expect(await cardsOf(left.vault, child.id)).toMatchObject([{ fate: 'standing' }]);
    // Her last tap may be lost: she is asked before she is told again that it waits.
    expect(await clinic.handOver(left.vault, whoSaw)).toEqual({ ok: false, problem: { type: 'whoSawAskFirst', consent } });
    valueOf(await left.vault.yesAskedAgain(child.id, consent));
    const done = await show(left.vault, [next, ...twoTaps]);
    expect(await cardsOf(done.vault, child.id)).toMatchObject([{ fate: 'takenBack' }]);
  });

  it('of one that went recalls it: no more of it leaves', async () => {
    const { clinic, vault, child, consent, show } = await saidYes();
    clinic.pass(2 * day);
    const made = valueOf(await vault.releasePackage(child.id, consent, byPassphrase)).package;
    valueOf(await vault.handedOut(child.id, made));
    const { steps, unlocked, vault: again } = await show(vault, [next, ...twoTaps]);
    expect(steps[1]).toMatchObject({ title: 'This one was sent', takeBack: 'Send no more', sentences: [expect.stringContaining('November 25, 2026'), expect.anything(), expect.anything()] as never });
    expect(unlocked.settled).toMatchObject({ takenBack: [{ consent, sent: true }] });
    expect(await cardsOf(again, child.id)).toMatchObject([{ fate: 'recalled', recall: 'due' }]);
    expect(await again.releasePackage(child.id, consent, byPassphrase)).toEqual({ ok: false, problem: { type: 'consentTakenBack' } });
    expect(await again.handedOut(child.id, made)).toEqual({ ok: false, problem: { type: 'packageNotMade' } });
    expect((await show(again, [next])).steps[1]).toMatchObject({ title: 'You said no more' });
  });

  it('says so of a yes that was taken back, ran out, or was never given', async () => {
    const { clinic, vault, child, consent, face, show } = await saidYes();
    clinic.now = face.notBefore;
    const stopped: readonly ChildAct[] = [next, { do: 'stop' }, { do: 'keep' }];
    const ready = await show(vault, stopped);
    expect(JSON.stringify(ready.steps[1])).not.toContain('waits until');
    clinic.now = face.expires;
    const ended = await show(ready.vault, [next]);
    expect(ended.steps[1]).toMatchObject({ title: 'This one was not sent' });
    valueOf(await ended.vault.takeBack(child.id, consent, 'spoken'));
    const back = await show(ended.vault, [next]);
    expect(back.steps[1]).toMatchObject({ title: 'You changed your mind' });
    const finch = valueOf(await back.vault.addChild({ codeName: 'Finch', emblem: 'owl', band: 'A', language: 'en', interpreter: false }));
    const porter = valueOf(await clinic.handOver(back.vault, { kind: 'whoSaw', child: finch.id, attestation }));
    expect(valueOf(await porter.act(next)).show).toMatchObject({ title: 'No page went out' });
  });

  it('writes nothing but that it was shown', async () => {
    const { vault, child, show } = await saidYes();
    const before = valueOf(await vault.openChild(child.id)).record;
    const { vault: again } = await show(vault, [next, next, next]);
    expect(valueOf(await again.openChild(child.id)).record).toEqual(before);
    expect((await actsOf(again)).filter((act) => act === 'whoSawShown')).toHaveLength(1);
    const skipped = await show(again, [{ do: 'skip' }, { do: 'stop' }, { do: 'keep' }]);
    expect((await actsOf(skipped.vault)).filter((act) => act === 'whoSawShown')).toHaveLength(1);
  });

  it('counts what was kept before rows were lost, and tells that there may have been more', async () => {
    const { clinic, vault, child, consent, whoSaw } = await saidYes();
    const porter = valueOf(await clinic.handOver(vault, whoSaw));
    for (const act of [next, ...twoTaps, next, next]) valueOf(await porter.act(act));
    await replaceRows('errand', (await rowsOf('errand')).toSpliced(-2, 1));
    const { vault: after, unlocked } = await clinic.unlock();
    expect(unlocked).toMatchObject({ settled: { kind: 'whoSaw', child: child.id, takenBack: [{ consent }] }, problems: [{ type: 'takingBackUnsure' }] });
    const again = valueOf(await clinic.handOver(after, whoSaw));
    expect(valueOf(await again.act(next)).show).toMatchObject({ title: 'You changed your mind' });
  });

  it('is not shown where damage could make it untrue', async () => {
    const { clinic, vault, whoSaw } = await saidYes();
    const before = await rowsOf('rows');
    valueOf(await vault.takeBack(whoSaw.child, (await cardsOf(vault, whoSaw.child))[0]!.face.id, 'tap'));
    valueOf(await vault.lock(null));
    await replaceRows('rows', before);
    const again = (await clinic.unlock()).vault;
    expect(await clinic.handOver(again, whoSaw)).toEqual({ ok: false, problem: { type: 'whoSawUnsure' } });
  });
});

describe('who saw what, to a child whose language is another by now', () => {
  const why = 'It can help the judge know how you are.';
  const shownIn = async ({ vault, clinic, child, whoSaw }: Awaited<ReturnType<typeof saidYes>>, language: string) => {
    valueOf(await vault.changeChild(child.id, { codeName: 'Wren', emblem: 'kite', band: 'B', language, interpreter: true }));
    const porter = valueOf(await clinic.handOver(vault, whoSaw));
    return valueOf(await porter.act(next));
  };

  it('tells the reason she was told as its own words in their own language, read by no voice of another', async () => {
    const step = await shownIn(await saidYes(), 'es');
    expect(step.show).toMatchObject({ type: 'story', inOther: { text: why, language: 'en' } });
    const { sentences, said } = step.show as Extract<Step['show'], { type: 'story' }>;
    expect(sentences).toContain('¿Para qué lo quieren?');
    expect(JSON.stringify([sentences, said])).not.toContain(why);
    expect(heardOn(step)).toContainEqual({ name: why, lines: [], byItself: true });
  });

  it('tells what the clinician wrote that it is for where that is in her language', async () => {
    const step = await shownIn(await saidYes('es'), 'en');
    expect(JSON.stringify(step.show)).toContain('Why do they want it? For the hearing in March');
    expect(step.show).not.toHaveProperty('inOther');
  });

  it('tells it as before where her language is the same', async () => {
    const step = await shownIn(await saidYes(), 'en');
    expect(JSON.stringify(step.show)).toContain(`Why do they want it? ${why}`);
    expect(step.show).not.toHaveProperty('inOther');
  });
});
