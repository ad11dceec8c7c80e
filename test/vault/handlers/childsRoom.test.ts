import { describe, expect, it } from 'vitest';
import { copyTaps } from '../../../src/core/CopyAsked.ts';
import type { ChildAct } from '../../../src/core/Errand.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, compose, furnish } from './clinic.ts';
import { rowsOf } from './disk.ts';

/** What can be asked with no vault open: of these none gives a word of hers, and none opens anything without the secret. */
const atTheDoor = ['look', 'takeOver', 'suggestPassphrase', 'makeVault', 'confirmWords', 'abandonMaking', 'unlock', 'lock', 'lookIntoBackup', 'restoreBackup', 'prepareRestore', 'switchToRestored', 'leaveRestored', 'cancelBackup', 'askRemoval', 'removeVault', 'makePractice', 'removePractice', 'readShare'];
const tables = ['rows', 'shelf', 'drafts', 'errand'] as const;
type Anything = Readonly<Record<string, (...asked: readonly unknown[]) => Promise<unknown>>>;

const disk = async () => JSON.stringify(await Promise.all(tables.map(async (table) => (await rowsOf(table)).map(([key, sealed]) => [String(key), [...sealed]]))));

/** A tablet that is in a child's hands: the worker that handed it over, and one that the page started anew. */
async function inHerHands() {
  const clinic = new Clinic();
  const left = await clinic.makeVault();
  const { child, recipient } = await furnish(left);
  const asked = await compose(left, child, recipient);
  const room = valueOf(await clinic.handOver(left, asked));
  const fresh = clinic.start();
  await clinic.look(fresh);
  return { clinic, room, child, asked, left: left as unknown as Anything, fresh: fresh as unknown as Anything };
}

describe('in the child’s room', () => {
  it.each(['left', 'fresh'] as const)('every request of the vault is refused, and nothing is written (%s worker)', async (which) => {
    const { child, asked, ...workers } = await inHerHands();
    const vault = workers[which];
    const before = await disk();
    const names = Object.keys(vault).filter((name) => !atTheDoor.includes(name));
    expect(names.length).toBeGreaterThan(30);
    for (const name of names) {
      for (const given of [[], [child.id], [child.id, asked.summary], [asked, new MessageChannel().port1], [{ child: child.id }, 'x']]) {
        expect(await vault[name]?.(...given), name).toEqual({ ok: false, problem: { type: 'locked' } });
      }
    }
    expect(await disk()).toBe(before);
  });

  it.each(['left', 'fresh'] as const)('what can be asked at the door opens nothing without the secret (%s worker)', async (which) => {
    const { clinic, child, ...workers } = await inHerHands();
    const vault = workers[which];
    const before = await disk();
    const file = new Blob(['no backup']);
    const id = /[0-9a-f]{32}/.exec(clinic.marker ?? '')?.[0];
    const face = { label: 'Kite', emblem: 'kite' };
    const wrong = 'another passphrase of five words';
    const refused = [
      vault['makeVault']?.({ ...face, passphrase: wrong }), vault['confirmWords']?.([0, 1, 2].map((place) => ({ place, word: 'abandon' }))),
      vault['abandonMaking']?.(), vault['unlock']?.({ passphrase: wrong }), vault['unlock']?.({ words: Array.from({ length: 24 }, () => 'abandon') }),
      vault['lock']?.({ child: child.id, slot: { wing: 'private', of: 'note' }, body: '{}' }),
      vault['makePractice']?.('en'), vault['removePractice']?.(id), vault['askRemoval']?.(id), vault['removeVault']?.(id, 'Kite'),
      vault['prepareRestore']?.({ file, secret: { passphrase: wrong } }), vault['switchToRestored']?.({ typed: '' }), vault['leaveRestored']?.(),
      vault['lookIntoBackup']?.(file), vault['restoreBackup']?.({ file, secret: { passphrase: wrong }, ...face }),
    ];
    for (const [place, answer] of (await Promise.all(refused)).entries()) expect(answer, `${place}`).toMatchObject({ ok: false });
    expect(await vault['look']?.({ marker: null })).toMatchObject({ state: 'ready', errandOut: true });
    expect(await vault['caseload']?.()).toEqual({ ok: false, problem: { type: 'locked' } });
    expect(await disk()).toBe(before);
  });

  it('the porter has two acts, and takes nothing that is not possible where she is', async () => {
    const { room } = await inHerHands();
    expect(Object.keys(room).sort()).toEqual(['act', 'step']);
    const before = await rowsOf('errand');
    const first = JSON.stringify(valueOf(await room.step()));
    const acts: readonly unknown[] = [
      ...(['goOn', 'told', 'change', 'keep', 'takeBack'] as const).map((name) => ({ do: name })),
      ...['yes', 'no', 'ok'].map((answer) => ({ do: 'choose', answer })), ...copyTaps.map((choice) => ({ do: 'copy', choice })),
      { do: 'option', option: 'own' }, { do: 'pickDay', day: 'week' }, { do: 'unlock', passphrase: 'x' }, { do: 'openChild' }, null, 'next', ['next'], 1, undefined,
    ];
    for (const act of acts) expect(await room.act(act as ChildAct), JSON.stringify(act)).toEqual({ ok: false, problem: { type: 'notNow' } });
    expect(await rowsOf('errand')).toEqual(before);
    expect(JSON.stringify(valueOf(await room.step()))).toBe(first);
  });
});
