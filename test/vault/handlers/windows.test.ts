import { expect, it } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, furnish, passphrase } from './clinic.ts';

const slot = { wing: 'record', of: 'progress' } as const;

// The short form of the siege of two windows: its stale writers and its dead ones need a browser.
it('loses nothing that was acknowledged while two windows take a vault over from each other in the middle of saves', async () => {
  const clinic = new Clinic();
  let holder: VaultContract = await clinic.makeVault();
  const { child } = await furnish(holder);
  const acknowledged: string[] = [];
  let lastDraft = '';
  for (let round = 0; round < 4; round += 1) {
    const other = clinic.start();
    await clinic.look(other);
    clinic.told.length = 0;
    const saves = Array.from({ length: 5 }, async (_, number) => {
      const text = `${round}/${number}`;
      if ((await holder.addNote(child.id, { title: '', text })).ok) acknowledged.push(text);
    });
    const taking = other.takeOver();
    while (clinic.told.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const body = `"last words of ${round}"`;
    const locked = holder.lock({ child: child.id, slot, body });
    const late = holder.saveDraft({ child: child.id, slot, body: '"too late"' });
    if ((await locked).ok) lastDraft = body;
    expect(await late).toEqual({ ok: false, problem: { type: 'locked' } });
    await Promise.all(saves);
    expect(valueOf(await taking)).toMatchObject({ state: 'ready' });
    expect(valueOf(await other.unlock({ passphrase })).problems).toEqual([]);
    const page = valueOf(await other.openChild(child.id));
    expect(page.privateNotes.map(({ entry }) => (entry.kind === 'note' ? entry.text : ''))).toEqual(acknowledged);
    expect(page.drafts).toMatchObject([{ body: lastDraft }]);
    holder = other;
  }
  expect(acknowledged.length).toBeGreaterThan(4);
  expect(valueOf(await holder.ledger()).brokenAt).toBeNull();
}, 60_000);
