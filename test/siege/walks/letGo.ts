import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { ChildId, ConsentId, PackageId } from '../../../src/core/Id.ts';
import { day, hour } from '../../../src/core/Instant.ts';
import { openPackage } from '../../../src/courier/openPackage.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { valueOf } from '../../vault/valueOf.ts';
import { same, type SeenYes } from './Known.ts';
import type { Walk } from './Walk.ts';
import { againstYes, watchGone } from './watchLettingGo.ts';

type Keys = { readonly identity: string; readonly ageKey: string };
let theirs: Promise<Keys> | null = null;

/** The keys of the one who gets every package. */
export function keysOfRecipient(): Promise<Keys> {
  theirs ??= makeKeys();
  return theirs;
}

async function makeKeys(): Promise<Keys> {
  const identity = await generateX25519Identity();
  return { identity, ageKey: await identityToRecipient(identity) };
}

function anyYes(walk: Walk): [ConsentId, SeenYes] | null {
  const all = [...walk.known.consents];
  return all.length === 0 ? null : walk.inHundred(60) ? all.at(-1) ?? null : walk.chance.pick(all);
}

/** A package asked for, now or once the wait is over; now and then of another child, or of a yes that never was. */
export async function release(walk: Walk): Promise<void> {
  const { vault, tablet } = walk;
  const found = anyYes(walk);
  if (vault === null || found === null) return;
  const [consent, yes] = found;
  if (walk.inHundred(60)) tablet.now = Math.max(tablet.now, walk.known.newest, yes.notBefore - (walk.inHundred(15) ? 1 : 0));
  const child = walk.inHundred(6) ? walk.child().id : yes.handed.child.id;
  const asked = walk.inHundred(3) ? newId<ConsentId>() : consent;
  await press(walk, vault, { child, consent: asked });
  if (walk.inHundred(50)) await handOut(walk);
}

type Asked = { readonly child: ChildId; readonly consent: ConsentId };

async function press(walk: Walk, vault: VaultContract, { child, consent }: Asked): Promise<void> {
  const { known, tablet } = walk;
  const { identity, ageKey } = await keysOfRecipient();
  const yes = known.consents.get(consent);
  const may = mayPress(walk, { child, consent });
  const made = await vault.releasePackage(child, consent, { ageKey });
  known.hold(made.ok === may, may ? 'a package that was refused for nothing' : 'a package without a yes', () => JSON.stringify({ made: made.ok || made.problem, child, consent }));
  walk.count(made.ok ? 'packages made' : 'packages refused');
  if (!made.ok || yes === undefined) return;
  known.wrote(tablet.now);
  yes.made = made.value.package;
  const last = valueOf(await vault.ledger()).lines.at(-1)?.act;
  known.hold(last?.act === 'packageMade' && last.package === yes.made, 'a package that the ledger does not know', () => JSON.stringify(last));
  const opened = valueOf(await openPackage(made.value.bytes, { identity }));
  known.hold(opened.verified && opened.signed.face.id === consent && same(opened.signed.face.words, yes.words), 'a package with other words', () => JSON.stringify(opened.signed));
  const text = opened.files.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n');
  const left = new Set(text.match(/~[a-z]+\d*~/g) ?? []);
  const said = new Set(yes.words.flatMap(({ text: words }) => words.match(/~[a-z]+\d*~/g) ?? []));
  known.hold(same([...left].sort(), [...said].sort()), 'a package with other words', () => JSON.stringify([...left]));
}

function mayPress({ known, tablet }: Walk, { child, consent }: Asked): boolean {
  const yes = known.consents.get(consent);
  return yes !== undefined && yes.handed.child.id === child && againstYes(known, yes, tablet.now) === null;
}

/** The package that was made leaves, or does not; at once, or when it is too late; or one that never was. */
export async function handOut(walk: Walk): Promise<void> {
  const { vault, known, tablet } = walk;
  const found = anyYes(walk);
  if (vault === null || found === null) return;
  const [consent, yes] = found;
  const made = yes.made !== null && !walk.inHundred(5) ? yes.made : newId<PackageId>();
  const child = walk.inHundred(4) ? walk.child().id : yes.handed.child.id;
  if (walk.inHundred(10)) tablet.now += walk.chance.pick([-hour, 31 * day, 91 * day]);
  const isThere = yes.made === made && yes.over === null && child === yes.handed.child.id;
  if (walk.inHundred(30)) {
    const kept = await vault.notHandedOut(child, made);
    known.hold(kept.ok === isThere, 'a package kept back that was not there', () => JSON.stringify(kept));
    if (!kept.ok) return;
    yes.made = null;
  } else {
    const gone = await vault.handedOut(child, made);
    walk.count(gone.ok ? 'packages handed out' : 'packages that did not leave');
    known.hold(!gone.ok || isThere, 'a package that was handed out and never made', () => JSON.stringify({ child, made }));
    if (!gone.ok) return known.hold(!isThere || againstYes(known, yes, tablet.now) !== null, 'a package that was refused for nothing', () => JSON.stringify(gone));
    watchGone(known, consent, tablet.now);
    yes.over = 'handedOut';
    yes.made = null;
  }
  known.wrote(tablet.now);
}

/** She takes her yes back: at any time, also when it is gone, whatever else stands in the way. */
export async function takeBack(walk: Walk): Promise<void> {
  const { vault, known, tablet } = walk;
  const found = anyYes(walk);
  if (vault === null || found === null) return;
  const [consent, yes] = found;
  const done = await vault.takeBack(yes.handed.child.id, consent, walk.chance.pick(['tap', 'spoken'] as const));
  walk.count(done.ok ? 'yeses taken back' : 'yeses that were over');
  known.hold(done.ok === (yes.over === null || yes.over === 'handedOut'), 'a yes that could not be taken back', () => JSON.stringify({ done, over: yes.over }));
  if (!done.ok) return;
  known.tookBack(yes, tablet.now);
  known.wrote(tablet.now);
}

/** She is asked again about what may have taken her yes back, and still says yes. */
export async function askAboutLost(walk: Walk): Promise<void> {
  const { vault, known, tablet } = walk;
  const unsure = [...known.consents].filter(([, yes]) => yes.unsure);
  const found = unsure.length > 0 && !walk.inHundred(10) ? walk.chance.pick(unsure) : anyYes(walk);
  if (vault === null || found === null) return;
  const [consent, yes] = found;
  const done = await vault.yesAskedAgain(yes.handed.child.id, consent);
  walk.count(done.ok ? 'yeses asked about again' : 'yeses that nothing was lost of');
  known.hold(done.ok === yes.unsure, 'a yes asked about again for nothing', () => JSON.stringify({ done, over: yes.over, unsure: yes.unsure }));
  if (!done.ok) return;
  yes.unsure = false;
  known.wrote(tablet.now);
}
