import { randomBytes } from 'node:crypto';
import type { PorterContract } from '../../../src/bridge/PorterContract.ts';
import type { ErrandAsked } from '../../../src/bridge/VaultContract.ts';
import type { Child } from '../../../src/core/Child.ts';
import type { ChildAct } from '../../../src/core/Errand.ts';
import { asId, type SentenceId } from '../../../src/core/Id.ts';
import type { SoundedStep, Step } from '../../../src/core/Step.ts';
import { walkThrough } from '../../vault/handlers/walkThrough.ts';
import { between, chance, oneOf, words } from './draw.ts';
import { afterChange, change, countOf, nothing, type Change } from './Kept.ts';
import { noticeWords } from './readKept.ts';
import { anyone, type Scene } from './Scene.ts';
import { unlock } from './unlocking.ts';

type Asked = Exclude<ErrandAsked, { readonly kind: 'whoSaw' }>;

/** What a child did as far as the porter acknowledged it. */
type Errand = {
  readonly child: Child;
  readonly purpose: string | null;
  readonly taps: number;
  readonly shown: readonly string[];
  readonly chosen: string | null;
  readonly answered: string | null;
};

const attestation = { whoAsked: 'recipient', alone: true, interpreter: null, walkedBy: 'Ana, fluent' } as const;

/** A notice or a request: handed over, walked to an answer or left on the way, and settled at the next unlocking. */
export async function handTheTabletOver(scene: Scene): Promise<void> {
  const { doors, witness } = scene;
  const child = anyone(scene.children);
  const asked = chance(0.5) ? null : await compose(scene, child);
  const errand: Asked = asked?.errand ?? { kind: 'notice', child: child.id, attestation };
  witness.errandOut = null;
  const ready = await witness.see('handOver', [nothing], () => doors.page.handOver(errand));
  if (!ready) throw new Error('the porter got no errand');
  witness.errandOut = true;
  const answer = errand.kind === 'notice' ? oneOf(['ok', 'question']) : oneOf(['yes', 'yes', 'no', 'stop']);
  const done: Errand = { child, purpose: asked?.purpose ?? null, taps: 0, shown: [], chosen: null, answered: null };
  const taps = { kind: errand.kind, band: child.band, answer, ...(chance(0.3) && { leaveAfter: between(0, 20) }) };
  await walkThrough(roomUnder(scene, done), taps);
  await settle(scene);
}

async function settle(scene: Scene): Promise<void> {
  const { witness } = scene;
  await unlock(scene, 'settle');
  const [came] = witness.mayBe;
  if (witness.mayBe.length !== 1 || !came) throw new Error('an errand that was acknowledged comes to one thing');
  witness.isNow(afterChange(witness.kept, came));
}

/** The porter, each of its acts witnessed. */
function roomUnder({ doors: { room }, witness }: Scene, begun: Errand): PorterContract {
  let errand = begun;
  let step: SoundedStep | null = null;
  return {
    step: async () => {
      const shown = await room.step();
      step = shown.ok ? shown.value : null;
      return shown;
    },
    act: async (act) => {
      const next = afterTap(errand, act, step);
      step = await witness.see('tap', [comesTo(errand, witness.kept), comesTo(next, witness.kept)], () => room.act(act));
      errand = next;
      witness.mayBe = [comesTo(errand, witness.kept)];
      return { ok: true, value: step };
    },
  };
}

function afterTap(errand: Errand, act: ChildAct, step: Step | null): Errand {
  const show = step?.show;
  const goesOn = act.do === 'next' && show?.type === 'story' && !errand.shown.includes(show.id);
  return {
    ...errand,
    taps: errand.taps + 1,
    shown: goesOn ? [...errand.shown, show.id] : errand.shown,
    chosen: act.do === 'choose' ? act.answer : errand.chosen,
    answered: act.do === 'keep' ? errand.chosen : errand.answered,
  };
}

/** What the vault must make of it. Anything but a kept yes leaves no entry; a notice leaves one once she met a screen. */
function comesTo({ child: { codeName }, purpose, taps, shown, answered }: Errand, kept: Scene['witness']['kept']): Change {
  const thing = `${codeName}/record/${countOf(kept, `${codeName}/record/`)}`;
  if (purpose === null) return taps === 0 ? nothing : change([thing, noticeWords(answered, shown)]);
  if (answered !== 'yes') return nothing;
  const left = purposesOf(kept, codeName).filter((one) => one !== purpose);
  return change([thing, `consent ${purpose}`], [`${codeName}/consent/${purpose}`, 'standing'], [`${codeName}/summaries`, left.length > 0 ? left.join('\n') : null]);
}

async function compose({ doors: { vault }, witness }: Scene, child: Child): Promise<{ readonly errand: Asked; readonly purpose: string }> {
  const thing = `${child.codeName}/summaries`;
  const purpose = `For the hearing on ${words(9)}`;
  const before = purposesOf(witness.kept, child.codeName);
  const summary = await witness.save('newSummary', change([thing, ['', ...before].join('\n')]), () => vault.newSummary(child.id));
  const [recipient] = (await vault.recipients().then((found) => (found.ok ? found.value : [])));
  if (!recipient) throw new Error('no recipient');
  const sentences = ['She came each week.', 'She sleeps better now.'].map((text) => (
    { id: asId<SentenceId>(randomBytes(16).toString('hex')), section: 'progress', text, rendering: `You hear: ${text}` } as const));
  const whole = {
    ...summary, recipient: recipient.id, purpose, why: 'It can help the judge know how you are.', sentences,
    attested: { by: 'clinician', who: 'Ana' }, signer: { kind: 'noOne', basis: 'State law lets her decide.' },
  } as const;
  const saved = change([thing, [...before, purpose].sort().join('\n')]);
  await witness.save('saveSummary', saved, () => vault.saveSummary(child.id, whole));
  const errand: Asked = { kind: 'request', child: child.id, summary: summary.id, attestation, waitHours: 24, waitReason: '', sheAsks: false, whyAgain: '' };
  return { errand, purpose };
}

function purposesOf(kept: Scene['witness']['kept'], codeName: string): readonly string[] {
  return kept.get(`${codeName}/summaries`)?.split('\n') ?? [];
}
