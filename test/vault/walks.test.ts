import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PackageAsked } from '../../src/bridge/CourierContract.ts';
import type { PorterContract } from '../../src/bridge/PorterContract.ts';
import type { ErrandAsked, VaultContract } from '../../src/bridge/VaultContract.ts';
import type { Child } from '../../src/core/Child.ts';
import { copyTaps, type CopyTap } from '../../src/core/CopyAsked.ts';
import { laterDays, type ChildAct } from '../../src/core/Errand.ts';
import type { ConsentId, PackageId } from '../../src/core/Id.ts';
import { day, hour, minute } from '../../src/core/Instant.ts';
import type { Recipient } from '../../src/core/Recipient.ts';
import type { Step, StepSentence } from '../../src/core/Step.ts';
import { en } from '../../src/packs/walkthroughs/en.ts';
import { attestation, Clinic, compose, furnish } from './handlers/clinic.ts';
import { replaceRows, rowsOf } from './handlers/disk.ts';
import { valueOf } from './valueOf.ts';

const runs = Number(process.env['RESGUARDO_WALKS'] ?? 200);

/** What a child was seen to say yes to, by one who looks over her shoulder and knows nothing of the vault. */
type SeenYes = {
  readonly child: Child; readonly words: readonly string[]; readonly recipient: string; readonly purpose: string;
  readonly at: number; readonly waitHours: number; readonly lasts: number;
  /** The one consent it has become. */
  consent: ConsentId | null;
};

/** Everything a walk knows: the tablet, and what was seen. */
class Walk {
  clinic = new Clinic();
  vault: VaultContract | null = null;
  room: PorterContract | null = null;
  step: Step | null = null;
  asked: ErrandAsked | null = null;
  summary: readonly StepSentence[] = [];
  child!: Child;
  recipients: Recipient[] = [];
  requests: Extract<ErrandAsked, { kind: 'request' }>[] = [];
  seen: SeenYes[] = [];
  over = new Set<ConsentId>();
  made: PackageId[] = [];
  errandRows: [IDBValidKey, Uint8Array][][] = [];
  latest = 0;
  /** Who saw what: her yeses in the order of its pages, the page before her, and what she took back there and kept. */
  pages: readonly ConsentId[] = [];
  page = '';
  keptBack: ConsentId[] = [];
  /** The errand's rows were meddled with since it was laid. */
  meddled = false;

  async begin(): Promise<void> {
    this.vault = await this.clinic.makeVault();
    const { child, recipient } = await furnish(this.vault, 'C');
    this.child = child;
    this.recipients = [recipient, valueOf(await this.vault.addRecipient({ role: 'school', name: 'The school', saidRole: 'your school', ageKey: '' }))];
    this.clinic.pressing = (asked) => {
      this.judge(asked);
      return { ok: true, value: { bytes: new Uint8Array([packages]) } };
    };
  }

  /** The one rule: a package holds the very words of a yes that was seen, is not over, has waited, and has not run out. */
  judge({ signed: { face } }: PackageAsked): void {
    packages += 1;
    const { now } = this.clinic;
    const words = face.words.map(({ text }) => text);
    const yes = this.seen.find(({ consent }) => consent === face.id);
    expect(yes, 'a yes to these very words was seen').toMatchObject({ words, recipient: face.recipient.name, purpose: face.purpose, at: face.givenAt });
    expect(this.over.has(face.id), 'the yes is not over').toBe(false);
    expect(now).toBeGreaterThanOrEqual(yes!.at + yes!.waitHours * hour);
    expect(now).toBeLessThan(yes!.at + yes!.lasts * day);
    expect(now, 'no clock that is behind').toBeGreaterThanOrEqual(this.latest);
  }

  async consents() {
    return valueOf(await this.vault!.openChild(this.child.id)).consents;
  }

  /** Whoever handed the tablet over sees every sentence that stands on it. */
  look(step: Step): void {
    this.step = step;
    if (step.show.type === 'story') this.page = step.show.id;
    if (step.show.type === 'story' && step.show.summary) this.summary = step.show.summary;
  }

  async act(act: ChildAct): Promise<void> {
    const before = this.step?.show;
    const done = await this.room!.act(act);
    if (!done.ok) {
      expect(done.problem.type).toBe('notNow');
      return;
    }
    this.look(done.value);
    const answered = act.do === 'keep' && before?.type === 'saidBack' ? before.answer.id : null;
    if (answered === 'takeBack') this.keptBack.push(this.pages[Number(/^saw-(\d+)-/.exec(this.page)?.[1]) - 1]!);
    const kept = answered === 'yes';
    if (!kept || this.asked?.kind !== 'request') return;
    const { recipient, purpose } = purposeOf(this.asked);
    const words = this.summary.filter(({ on }) => on).map(({ original }) => original);
    this.seen.push({ child: this.child, words, recipient, purpose, at: this.clinic.now, waitHours: this.asked.waitHours, lasts: 30, consent: null });
  }
}

let packages = 0;
let takings = 0;
const purposes = new WeakMap<object, { readonly recipient: string; readonly purpose: string }>();

function purposeOf(asked: ErrandAsked) {
  const known = purposes.get(asked);
  if (!known) throw new Error('a request that was never composed');
  return known;
}

/** What goes forwards where she is, with the answer she means to give. */
function forwards({ show, stones }: Step, answer: string): ChildAct {
  switch (show.type) {
    case 'openQuestion': return { do: 'told' };
    case 'options': {
      const { questions } = en.bands.C.request;
      const asked = questions[stones.here - (stones.count - questions.length - 1)];
      const right = asked?.options.find((option) => option.right === true || option.own === true);
      return { do: 'option', option: right?.id ?? show.options[0]?.id ?? '' };
    }
    case 'decision': return { do: 'choose', answer };
    case 'saidBack': return { do: 'keep' };
    case 'day': return { do: 'pickDay', day: 'tomorrow' };
    case 'asking': return { do: 'goOn' };
    case 'copy': return { do: 'copy', choice: show.cards[0]!.id as CopyTap };
    default: return { do: 'next' };
  }
}

type Model = Record<string, never>;

class Command implements fc.AsyncCommand<Model, Walk> {
  readonly name: string;
  readonly may: (walk: Walk) => boolean;
  readonly work: (walk: Walk) => Promise<void>;
  constructor(name: string, may: (walk: Walk) => boolean, work: (walk: Walk) => Promise<void>) {
    this.name = name;
    this.may = may;
    this.work = work;
  }
  check = () => true;
  async run(_: Model, walk: Walk): Promise<void> {
    if (this.may(walk)) await this.work(walk);
  }
  toString = () => this.name;
}

const open = (walk: Walk) => walk.vault !== null;
const shut = (walk: Walk) => walk.vault === null;
const inRoom = (walk: Walk) => walk.room !== null;

const unlock = new Command('unlock', shut, async (walk) => {
  walk.room = null;
  walk.step = null;
  const { vault, unlocked } = await walk.clinic.unlock();
  walk.vault = vault;
  walk.latest = Math.max(walk.latest, walk.clinic.now);
  expect(valueOf(await vault.ledger()).brokenAt).toBeNull();
  // No answer is ever invented, and none counts twice: each consent is one yes that was seen.
  const { keptBack, meddled } = walk;
  Object.assign(walk, { keptBack: [], meddled: false });
  const takenBack = unlocked.settled?.kind === 'whoSaw' ? unlocked.settled.takenBack.map((each) => each.consent) : [];
  // What she took back counts, and nothing that she did not; with rows lost, no more than that.
  expect(keptBack).toEqual(expect.arrayContaining(takenBack));
  if (!meddled) expect(takenBack.toSorted()).toEqual(keptBack.toSorted());
  for (const each of takenBack) walk.over.add(each);
  if (takenBack.length > 0) takings += 1;
  const consent = unlocked.settled?.kind === 'request' ? unlocked.settled.consent : null;
  if (consent === null) return;
  const { face } = (await walk.consents()).find((card) => card.face.id === consent)!;
  const words = JSON.stringify(face.words.map(({ text }) => text));
  const yes = walk.seen.find((each) => each.consent === null && each.at === face.givenAt && JSON.stringify(each.words) === words);
  expect(yes, 'a yes that was seen and not counted yet').toBeDefined();
  yes!.consent = consent;
});

const lock = new Command('lock', open, async (walk) => {
  valueOf(await walk.vault!.lock(null));
  walk.vault = null;
});

const kill = new Command('kill', () => true, async (walk) => {
  await walk.clinic.kill();
  walk.vault = null;
  walk.room = null;
  walk.step = null;
});

const composed = fc.record({ texts: fc.uniqueArray(fc.constantFrom('One.', 'Two.', 'Three.', 'Four.'), { minLength: 1 }), to: fc.nat(1) })
  .map(({ texts, to }) => new Command(`compose ${texts.join(' ')} to ${to}`, open, async (walk) => {
    const recipient = walk.recipients[to]!;
    walk.requests.push(await compose(walk.vault!, walk.child, recipient, texts));
  }));

/** Typing on in a summary after it was offered changes nothing that was said yes to. */
const typesOn = fc.nat(9).map((n) => new Command(`type on in ${n}`, (walk) => open(walk) && walk.requests.length > 0, async (walk) => {
  const { summaries } = valueOf(await walk.vault!.openChild(walk.child.id));
  const card = summaries[n % Math.max(1, summaries.length)];
  if (card) await walk.vault!.saveSummary(walk.child.id, { ...card.summary, sentences: card.summary.sentences.map((each) => ({ ...each, text: `${each.text} And more.` })) });
}));

const handsOver = fc.record({ n: fc.nat(5), sheAsks: fc.boolean(), whyAgain: fc.constantFrom('', 'a new date'), waitHours: fc.constantFrom(1, 24, 48), waitReason: fc.constantFrom('', 'court') })
  .map(({ n, ...change }) => new Command(`hand over ${JSON.stringify({ n, ...change })}`, (walk) => open(walk) && walk.requests.length > 0, async (walk) => {
    const request = walk.requests[n % walk.requests.length]!;
    const asked = { ...request, ...change };
    const { summaries } = valueOf(await walk.vault!.openChild(walk.child.id));
    const summary = summaries.find((card) => card.summary.id === asked.summary)?.summary;
    const room = await walk.clinic.handOver(walk.vault!, asked);
    walk.latest = Math.max(walk.latest, walk.clinic.now);
    if (!room.ok || !summary) return;
    const recipient = walk.recipients.find(({ id }) => id === summary.recipient)!.name;
    purposes.set(asked, { recipient, purpose: summary.purpose });
    Object.assign(walk, { vault: null, room: room.value, asked, summary: [] });
    walk.look(valueOf(await room.value.step()));
    walk.errandRows.push(await rowsOf('errand'));
  }));

const notice = new Command('give the notice', open, async (walk) => {
  const asked = { kind: 'notice', child: walk.child.id, attestation } as const;
  const room = valueOf(await walk.clinic.handOver(walk.vault!, asked));
  Object.assign(walk, { vault: null, room, asked, summary: [] });
  walk.look(valueOf(await room.step()));
});

/** She is shown who saw what, goes some pages on, and may take back what is there by two taps. */
const whoSaw = fc.record({ pages: fc.constantFrom(0, 1, 1, 1, 2, 4), taps: fc.constantFrom(0, 1, 2, 2) }).map(({ pages, taps }) => new Command(`who saw what: ${pages} pages on, ${taps} taps`, open, (walk) => seeAll(walk, { pages, taps })));

async function seeAll(walk: Walk, { pages, taps }: { readonly pages: number; readonly taps: number }): Promise<void> {
  const asked = { kind: 'whoSaw', child: walk.child.id, attestation } as const;
  const yeses = (await walk.consents()).map(({ face }) => face.id).toReversed();
  const room = valueOf(await walk.clinic.handOver(walk.vault!, asked));
  Object.assign(walk, { vault: null, room, asked, summary: [], pages: yeses });
  walk.look(valueOf(await room.step()));
  for (let page = 0; page < pages; page += 1) await walk.act({ do: 'next' });
  for (const act of ([{ do: 'takeBack' }, { do: 'keep' }] as const).slice(0, taps)) await walk.act(act);
  walk.errandRows.push(await rowsOf('errand'));
}

/** She says yes, is shown who saw what, and takes it back: else few walks would come to it. */
const saysYesAndTakesBack = fc.record({ strike: fc.boolean(), taps: fc.constantFrom(1, 2, 2) }).chain(({ strike, taps }) => fc.constant(
  new Command(`yes, who saw what, ${taps} taps`, open, async (walk) => {
    await sayAll(walk, { strike, answer: 'yes' });
    if (walk.vault === null) return;
    await seeAll(walk, { pages: 1, taps });
    await unlock.work(walk);
  })));

const goesOn = fc.record({ steps: fc.integer({ min: 1, max: 60 }), answer: fc.constantFrom('yes', 'yes', 'yes', 'no', 'later', 'stop', 'unsure') })
  .map(({ steps, answer }) => new Command(`go on ${steps} towards ${answer}`, inRoom, async (walk) => {
    for (let n = 0; n < steps && walk.step?.show.type !== 'ended'; n += 1) {
      if (walk.asked?.kind === 'notice' && walk.step?.show.type === 'options') return;
      await walk.act(forwards(walk.step!, answer));
    }
  }));

const wanders = fc.oneof(
  fc.constantFrom<ChildAct>(...(['back', 'skip', 'ask', 'goOn', 'hearAgain', 'change', 'keep', 'stop', 'next', 'told', 'takeBack', 'takeBack'] as const).map((name) => ({ do: name }))),
  fc.constantFrom(...copyTaps).map((choice): ChildAct => ({ do: 'copy', choice })),
  fc.constantFrom('yes', 'no').map((answer): ChildAct => ({ do: 'choose', answer })),
  fc.constantFrom(...laterDays).map((each): ChildAct => ({ do: 'pickDay', day: each })),
).map((act) => new Command(JSON.stringify(act), inRoom, (walk) => walk.act(act)));

const strikes = fc.record({ n: fc.nat(3), off: fc.boolean() }).map(({ n, off }) =>
  new Command(`${off ? 'strike' : 'restore'} ${n}`, (walk) => inRoom(walk) && walk.summary.length > 0, async (walk) => {
    const sentence = walk.summary[n % walk.summary.length]!.id;
    await walk.act(off ? { do: 'strike', sentence } : { do: 'restore', sentence });
  }));

const timePasses = fc.constantFrom(minute, hour, day, 2 * day, 8 * day, 40 * day, -hour, -hour)
  .map((time) => new Command(`${time / hour} hours pass`, () => true, async (walk) => walk.clinic.pass(time)));

const takesBack = fc.nat(9).map((n) => new Command(`take back ${n}`, open, async (walk) => {
  const all = await walk.consents();
  const card = all[n % Math.max(1, all.length)];
  if (!card) return;
  const done = await walk.vault!.takeBack(walk.child.id, card.face.id, 'tap');
  if (done.ok) walk.over.add(card.face.id);
  else expect(['takenBack', 'recalled']).toContain(card.fate);
  walk.latest = Math.max(walk.latest, walk.clinic.now);
}));

const releases = fc.record({ n: fc.nat(9) }).map(({ n }) => new Command(`release ${n}`, open, async (walk) => {
  const all = await walk.consents();
  const card = all[n % Math.max(1, all.length)];
  if (!card) return;
  const made = await walk.vault!.releasePackage(walk.child.id, card.face.id, { passphrase: true });
  if (!made.ok) return;
  walk.made.push(made.value.package);
  walk.latest = Math.max(walk.latest, walk.clinic.now);
}));

/** As a clinician does who waited: else few walks would come as far as a package. */
const releasesInTime = fc.integer({ min: 20, max: 60 }).map((hours) => new Command(`wait ${hours} hours and release`, open, async (walk) => {
  walk.clinic.pass(hours * hour);
  const card = (await walk.consents()).findLast(({ fate }) => fate === 'standing' || fate === 'made');
  if (!card) return;
  const made = await walk.vault!.releasePackage(walk.child.id, card.face.id, { passphrase: true });
  if (!made.ok) return;
  walk.made.push(made.value.package);
  walk.latest = Math.max(walk.latest, walk.clinic.now);
}));

const hands = fc.record({ n: fc.nat(9), out: fc.boolean() }).map(({ n, out }) =>
  new Command(`${out ? '' : 'not '}handed out ${n}`, (walk) => open(walk) && walk.made.length > 0, async (walk) => {
    const made = walk.made[n % walk.made.length]!;
    const card = (await walk.consents()).find((each) => each.madePackage === made);
    const done = out ? await walk.vault!.handedOut(walk.child.id, made) : await walk.vault!.notHandedOut(walk.child.id, made);
    if (done.ok && out && card) walk.over.add(card.face.id);
    if (done.ok) walk.latest = Math.max(walk.latest, walk.clinic.now);
  }));

/** Whoever has the tablet puts back, cuts or mixes what lies in the errand's table. */
const tampers = fc.record({ n: fc.nat(9), cut: fc.nat(20), how: fc.constantFrom('earlier', 'cut', 'drop', 'mix') })
  .map(({ n, cut, how }) => new Command(`tamper: ${how} ${n} ${cut}`, (walk) => shut(walk) && walk.errandRows.length > 0, async (walk) => {
    const here = await rowsOf('errand');
    const earlier = walk.errandRows[n % walk.errandRows.length]!;
    walk.errandRows.push(here);
    const rows = { earlier, cut: here.slice(0, cut), drop: here.toSpliced(cut, 1), mix: [...here.slice(0, 2), ...earlier.slice(2)] }[how];
    await replaceRows('errand', rows);
    walk.meddled = true;
    walk.room = null;
  }));

/** The same while another errand is out, which few walks would come to by chance. */
const putsBack = fc.nat(9).map((n) => new Command(`put back errand ${n} under another`, (walk) => open(walk) && walk.errandRows.length > 0, async (walk) => {
  await notice.work(walk);
  await replaceRows('errand', walk.errandRows[n % walk.errandRows.length]!);
  walk.meddled = true;
  await unlock.work(walk);
}));

/** A whole request in one go: else few walks would come as far as a package. */
const wholeRequest = fc.record({ strike: fc.boolean(), answer: fc.constantFrom('yes', 'yes', 'no') }).map(({ strike, answer }) =>
  new Command(`a whole request, ${strike ? 'one struck, ' : ''}${answer}`, open, (walk) => sayAll(walk, { strike, answer })));

async function sayAll(walk: Walk, { strike, answer }: { readonly strike: boolean; readonly answer: string }): Promise<void> {
  const asked = { ...await compose(walk.vault!, walk.child, walk.recipients[0]!, ['One.', 'Two.', 'Three.']), sheAsks: true };
  const room = await walk.clinic.handOver(walk.vault!, asked);
  if (!room.ok) return;
  walk.latest = Math.max(walk.latest, walk.clinic.now);
  purposes.set(asked, { recipient: walk.recipients[0]!.name, purpose: 'For the hearing in March' });
  Object.assign(walk, { vault: null, room: room.value, asked, summary: [] });
  walk.look(valueOf(await room.value.step()));
  let struck = !strike;
  while (walk.step!.show.type !== 'ended') {
    if (!struck && walk.step!.show.type === 'story' && walk.step!.show.summary) {
      struck = true;
      await walk.act({ do: 'strike', sentence: walk.summary[1]!.id });
    }
    await walk.act(forwards(walk.step!, answer));
  }
  walk.errandRows.push(await rowsOf('errand'));
  await unlock.work(walk);
}

it('no walk of clinician and child makes a package without a yes over the very words', async () => {
  packages = 0;
  takings = 0;
  const commands = fc.commands([
    fc.constant(unlock), fc.constant(unlock), fc.constant(lock), fc.constant(kill), fc.constant(notice),
    composed, typesOn, handsOver, handsOver, goesOn, goesOn, wanders, strikes, timePasses, takesBack, releases, releases, releases, releasesInTime, releasesInTime, hands, hands, tampers, putsBack, wholeRequest, wholeRequest, whoSaw, whoSaw, saysYesAndTakesBack,
  ], { maxCommands: 40, size: 'max' });
  await fc.assert(fc.asyncProperty(commands, async (walk) => {
    const tablet = new Walk();
    await tablet.begin();
    try {
      await fc.asyncModelRun(() => ({ model: {}, real: tablet }), walk);
    } finally {
      await tablet.clinic.end();
    }
  }), { numRuns: runs });
  expect(packages).toBeGreaterThan(runs / 20);
  expect(takings).toBeGreaterThan(runs / 20);
}, runs * 3000 + 30_000);
