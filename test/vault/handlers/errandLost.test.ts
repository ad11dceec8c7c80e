import { describe, expect, it } from 'vitest';
import { day } from '../../../src/core/Instant.ts';
import { errandPlaces } from '../../../src/vault/seal/errandRows.ts';
import { valueOf } from '../valueOf.ts';
import { attestation, Clinic, compose, furnish } from './clinic.ts';
import { onDisk, replaceRows, rowsOf } from './disk.ts';
import { walkThrough } from './walkThrough.ts';

const byPassphrase = { passphrase: true } as const;
const held = { ok: false, problem: { type: 'yesUnsure' } };

/** A yes that may be let go, a package made on it, and an errand of hers that is out and not taken in yet. */
async function out(errand: 'takeBack' | 'whoSaw' | 'notice') {
  const clinic = new Clinic();
  const first = await clinic.makeVault();
  const { child, recipient } = await furnish(first);
  const room = valueOf(await clinic.handOver(first, await compose(first, child, recipient)));
  await walkThrough(room, { kind: 'request', band: 'B', answer: 'yes' });
  const { vault } = await clinic.unlock();
  const consent = valueOf(await vault.openChild(child.id)).consents[0]!.face.id;
  clinic.pass(2 * day);
  const made = valueOf(await vault.releasePackage(child.id, consent, byPassphrase)).package;
  const porter = valueOf(await clinic.handOver(vault, { kind: errand === 'notice' ? 'notice' : 'whoSaw', child: child.id, attestation }));
  valueOf(await porter.act({ do: 'next' }));
  if (errand === 'takeBack') for (const act of [{ do: 'takeBack' }, { do: 'keep' }, { do: 'next' }] as const) valueOf(await porter.act(act));
  const cards = async (from: typeof vault) => valueOf(await from.openChild(child.id)).consents;
  return { clinic, child: child.id, consent, made, cards };
}

const without = async (place: number) => replaceRows('errand', (await rowsOf('errand')).filter(([key]) => key !== place));
const flipped = async (place: number) =>
  replaceRows('errand', (await rowsOf('errand')).map(([key, row]) => [key, key === place ? row.with(100, row[100]! ^ 1) : row] as const));
const replaceActs = async (to: (acts: Awaited<ReturnType<typeof rowsOf>>) => Awaited<ReturnType<typeof rowsOf>>) => {
  const rows = await rowsOf('errand');
  const isAct = ([key]: (typeof rows)[number]) => Number(key) >= errandPlaces.acts && Number(key) < errandPlaces.sounds;
  await replaceRows('errand', [...rows.filter((row) => !isAct(row)), ...to(rows.filter(isAct))]);
};
const withoutRoot = async ({ clinic }: Awaited<ReturnType<typeof out>>) => {
  await onDisk((database) => database.table('shelf').delete('root'));
  const { vault } = await clinic.unlock();
  valueOf(await vault.mendShelf());
  valueOf(await vault.lock(null));
};

describe('an errand that came back and that nobody can read', () => {
  const losses: readonly [string, (tablet: Awaited<ReturnType<typeof out>>) => Promise<void>][] = [
    ['its key is gone', () => without(errandPlaces.key)],
    ['its key is damaged', () => flipped(errandPlaces.key)],
    ['its plan is gone', () => without(errandPlaces.plan)],
    ['its plan is damaged', () => flipped(errandPlaces.plan)],
    ['all of it is gone', () => replaceRows('errand', [])],
    ['the root that tells whose it was is gone', withoutRoot],
    ['an act of hers before the last is gone', () => without(errandPlaces.acts + 1)],
    ['an act of hers before the last is damaged', () => flipped(errandPlaces.acts + 1)],
    ['her last acts are gone, and what is left looks whole', () => replaceActs((acts) => acts.slice(0, 2))],
    ['all her acts are gone', () => replaceActs(() => [])],
  ];

  it.each(losses)('holds the yes it may have taken back where %s, until she was asked again', async (_name, lose) => {
    const tablet = await out('takeBack');
    const { clinic, child, consent, made, cards } = tablet;
    await lose(tablet);
    const { vault } = await clinic.unlock();
    expect(await vault.handedOut(child, made)).toEqual(held);
    expect(await vault.releasePackage(child, consent, byPassphrase)).toEqual(held);
    expect(await cards(vault)).toMatchObject([{ fate: 'made', unsureSince: expect.any(Number) as number }]);
    const again = await clinic.reopen(vault);
    expect(await again.handedOut(child, made)).toEqual(held);
    valueOf(await again.yesAskedAgain(child, consent));
    expect(await cards(again)).toMatchObject([{ fate: 'made', unsureSince: null }]);
    valueOf(await again.handedOut(child, made));
    const { lines, brokenAt } = valueOf(await again.ledger());
    expect(lines.map(({ act }) => act).filter(({ act }) => act === 'errandLost' || act === 'yesAskedAgain')).toEqual([
      // Told twice where the root was lost: at its mending, and of the errand that it knew of.
      ...(lose === withoutRoot ? [{ act: 'errandLost', child: null }, { act: 'errandLost', child: null }] : [{ act: 'errandLost', child }]),
      { act: 'yesAskedAgain', child, consent },
    ]);
    expect(brokenAt).toBeNull();
  });

  it.each([-1, 0.5, 2.5, [0], 'x', new Date(1)])('opens the vault and holds the yes where the key %o lies among its rows as well', async (key) => {
    const { clinic, child, consent } = await out('takeBack');
    const rows = await rowsOf('errand');
    await replaceRows('errand', [...rows, [key, rows[0]![1]] as const]);
    const { vault } = await clinic.unlock();
    expect((await vault.releasePackage(child, consent, byPassphrase)).ok).toBe(false);
    expect(valueOf(await vault.caseload()).children).toHaveLength(1);
    expect(await rowsOf('errand')).toEqual([]);
    expect(clinic.told).toEqual([]);
  });

  it('leaves the yes to her who takes it back', async () => {
    const { clinic, child, consent, cards } = await out('takeBack');
    await replaceRows('errand', []);
    const { vault } = await clinic.unlock();
    valueOf(await vault.takeBack(child, consent, 'spoken'));
    expect(await vault.releasePackage(child, consent, byPassphrase)).toEqual({ ok: false, problem: { type: 'consentTakenBack' } });
    expect(await cards(vault)).toMatchObject([{ fate: 'takenBack', unsureSince: null }]);
    expect(await vault.yesAskedAgain(child, consent)).toEqual({ ok: false, problem: { type: 'notNow' } });
  });

  it('holds no yes of another child, none that was given since, and none where its plan tells that it was something else', async () => {
    const { clinic, child, consent } = await out('whoSaw');
    await replaceRows('errand', []);
    const { vault } = await clinic.unlock();
    const finch = valueOf(await vault.addChild({ codeName: 'Finch', emblem: 'owl', band: 'B', language: 'en', interpreter: false }));
    const [recipient] = valueOf(await vault.recipients());
    await walkThrough(valueOf(await clinic.handOver(vault, await compose(vault, finch, recipient!))), { kind: 'request', band: 'B', answer: 'yes' });
    const { vault: again } = await clinic.unlock();
    const hers = valueOf(await again.openChild(finch.id)).consents[0]!;
    expect(hers.unsureSince).toBeNull();
    expect(await again.releasePackage(child, consent, byPassphrase)).toEqual(held);
    clinic.pass(2 * day);
    expect((await again.releasePackage(finch.id, hers.face.id, byPassphrase)).ok).toBe(true);
  });

  it('cannot have been who saw what where its plan says so', async () => {
    const { clinic, child, made, cards } = await out('notice');
    await without(errandPlaces.acts);
    const { vault } = await clinic.unlock();
    expect(await cards(vault)).toMatchObject([{ unsureSince: null }]);
    valueOf(await vault.handedOut(child, made));
  });

  it('is held until it is said once, and not once more', async () => {
    const { clinic, child, consent } = await out('takeBack');
    await replaceRows('errand', []);
    const { vault } = await clinic.unlock();
    valueOf(await vault.lock(null));
    const { vault: later } = await clinic.unlock();
    expect(await later.releasePackage(child, consent, byPassphrase)).toEqual(held);
    expect(await later.yesAskedAgain(child, consent)).toEqual({ ok: true, value: null });
    expect(await later.yesAskedAgain(child, consent)).toEqual({ ok: false, problem: { type: 'notNow' } });
  });
});
