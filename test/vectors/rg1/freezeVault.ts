import { ready } from '../../../src/vault/sodium.ts';
import { Clinic, compose, furnish, passphrase } from '../../vault/handlers/clinic.ts';
import { walkThrough } from '../../vault/handlers/walkThrough.ts';
import { realKdf } from '../../vault/keys/kdfInProcess.ts';
import { fakeFolders } from '../../vault/store/fakeFolders.ts';
import { valueOf } from '../../vault/valueOf.ts';
import { takeState, type DiskState, type Tablet } from '../../siege/tamper/DiskState.ts';
import type { FrozenBackup, FrozenVault } from './FrozenVault.ts';
import { readFrozen } from './readFrozen.ts';
import { textOf } from './SealedVector.ts';

type Frozen = { readonly disk: FrozenVault; readonly backup: FrozenBackup; readonly file: Uint8Array };

/** A vault that was restored once, its keys renewed once, with an errand out; and a backup of it from before that. */
export async function freezeVault(): Promise<Frozen> {
  await ready();
  const folders = fakeFolders({ atEnd: () => undefined });
  const first = new Clinic(() => undefined);
  first.makeKdfWorker = realKdf;
  const vault = await first.makeVault();
  const { child, recipient } = await furnish(vault);
  const other = valueOf(await vault.addChild({ codeName: 'Garza', emblem: 'owl', band: 'A', language: 'es', interpreter: true }));
  for (let n = 0; n < 6; n += 1) valueOf(await vault.addNote(child.id, { title: `Day ${n}`, text: `She drew the river «${n}».` }));
  valueOf(await vault.amendNote(child.id, { of: 2, text: 'It was a lake.' }));
  valueOf(await vault.addRecord(child.id, { kind: 'progress', form: 'free', text: 'She came.' }));
  await walkThrough(valueOf(await first.handOver(vault, await compose(vault, child, recipient))), { kind: 'request', band: 'B', answer: 'yes' });
  first.pass(60_000);
  const back = await first.unlock();
  const made = valueOf(await back.vault.makeBackup());
  await first.end();

  const tablet: Tablet = { clinic: new Clinic(() => undefined), folders };
  tablet.clinic.makeKdfWorker = realKdf;
  tablet.clinic.now = first.now + 3_600_000;
  folders.putBack(new Map());
  const next = tablet.clinic.start();
  valueOf(await next.restoreBackup({ file: made.file, secret: { words: first.words }, label: 'Wave', emblem: 'boat' }));
  const drawn = valueOf(await next.renewWords({ current: passphrase, keys: true }));
  valueOf(await next.confirmNewWords(drawn.ask.map((place) => ({ place, word: drawn.words[place] ?? '' }))));
  while (valueOf(await next.standing()).booksUnderOldKeys > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  for (const hers of [child, other]) valueOf(await next.addNote(hers.id, { title: '', text: 'On another tablet.' }));
  valueOf(await next.saveDraft({ child: child.id, slot: { wing: 'private', of: 'note' }, body: '{"text":"she is"}' }));
  valueOf(await next.saveDraft({ child: other.id, slot: { wing: 'record', of: 'amendment', number: 0 }, body: '{"text":"he is"}' }));
  const { file } = valueOf(await next.makeBackup());
  const id = valueOf(await next.lookIntoBackup(file)).vault;
  const opened = { vault: id, passphrase, words: drawn.words };
  const { children, ledger, desk } = await readFrozen(bytesIn(await takeState(tablet, id)), opened);
  valueOf(await next.addNote(child.id, { title: 'Night', text: 'a long night '.repeat(3000) }));
  await walkThrough(valueOf(await tablet.clinic.handOver(next, await compose(next, other, recipient))), { kind: 'request', band: 'A', answer: 'yes', leaveAfter: 5 });
  await tablet.clinic.end();

  const bytes = bytesIn(await takeState(tablet, id));
  const { shelf: _shelf, damaged, ...read } = await readFrozen(bytes, opened);
  if (damaged.length > 0) throw new Error(`not whole: ${damaged.join()}`);
  const disk = { ...opened, disk: Object.fromEntries([...bytes].map(([place, value]) => [place, textOf(value)])), pageMarker: tablet.clinic.marker ?? '', ...read };
  return { disk, backup: { ...opened, children, ledger, desk }, file: new Uint8Array(await file.arrayBuffer()) };
}

function bytesIn(state: DiskState): ReadonlyMap<string, Uint8Array> {
  return new Map([...state].filter((each): each is [string, Uint8Array] => each[1] instanceof Uint8Array));
}
