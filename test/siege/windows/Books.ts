import type { ChildId } from '../../../src/core/Id.ts';
import type { Problem } from '../../../src/core/Problem.ts';
import type { Result } from '../../../src/core/Result.ts';
import type { Doors } from '../page/SiegePage.ts';

export type Writer = 'before' | 'after';

/** One save as its window was told of it. null: its worker died, and never answered. */
type Save = { readonly text: string; readonly by: Writer; answer: 'ok' | Problem['type'] | null };

/** What broke a promise in one round, by name. */
export type Broken = { lost: number; doubleWriters: number; brokenChains: number; damaged: number };

const slot = { wing: 'record', of: 'progress' } as const;
let texts = 0;

/** Everything that was saved into one child's books by two windows in turn, and what came of it. */
export class Books {
  readonly child: ChildId;
  #earlier: string[] = [];
  #notes: Save[] = [];
  #drafts: Save[] = [];
  readonly answers = new Map<string, number>();

  constructor(child: ChildId) {
    this.child = child;
  }

  addNote(doors: Doors, by: Writer): Promise<string> {
    const text = nextText();
    return this.#save(this.#notes, { text, by, answer: null }, () => doors.vault.addNote(this.child, { title: '', text }));
  }

  saveDraft(doors: Doors, by: Writer): Promise<string> {
    const body = JSON.stringify(nextText());
    return this.#save(this.#drafts, { text: body, by, answer: null }, () => doors.vault.saveDraft({ child: this.child, slot, body }));
  }

  /** The lock with its last words, as a page does it that was asked to let go. */
  lock(doors: Doors, by: Writer): Promise<string> {
    const body = JSON.stringify(nextText());
    return this.#save(this.#drafts, { text: body, by, answer: null }, () => doors.vault.lock({ child: this.child, slot, body }));
  }

  /** What the books hold against what was acknowledged. Begins anew with what is there. */
  async judge(doors: Doors): Promise<Broken> {
    const page = await doors.vault.openChild(this.child);
    if (!page.ok) throw new Error(`the child's books do not open: ${page.problem.type}`);
    const ledger = await doors.vault.ledger();
    const found = page.value.privateNotes.map(({ entry }) => (entry.kind === 'note' ? entry.text : ''));
    const draft = page.value.drafts.find((each) => each.slot.of === 'progress')?.body ?? null;
    const lost = [...this.#earlier, ...acknowledged(this.#notes)].filter((text) => found.filter((each) => each === text).length !== 1).length;
    const broken = {
      lost: lost + (this.#draftIsLost(draft) ? 1 : 0),
      doubleWriters: this.#lateNotes(found) + (this.#drafts.some(({ text, by }) => text === draft && by === 'before') && this.#afterSaved(this.#drafts) ? 1 : 0),
      brokenChains: ledger.ok && ledger.value.brokenAt === null ? 0 : 1,
      damaged: page.value.damaged.private.length + page.value.damaged.record.length,
    };
    this.#earlier = found;
    this.#notes = [];
    this.#drafts = draft === null ? [] : [{ text: draft, by: 'before', answer: 'ok' }];
    return broken;
  }

  async #save(among: Save[], save: Save, act: () => Promise<Result<unknown>>): Promise<string> {
    among.push(save);
    const done = await act().catch(() => null);
    if (done === null) return 'gone';
    save.answer = done.ok ? 'ok' : done.problem.type;
    this.answers.set(save.answer, (this.answers.get(save.answer) ?? 0) + 1);
    return save.answer;
  }

  /** The draft must be the last that was acknowledged, or one asked for after it whose answer never came. */
  #draftIsLost(draft: string | null): boolean {
    const last = this.#afterSaved(this.#drafts)
      ? this.#drafts.findLastIndex(({ by, answer }) => by === 'after' && answer === 'ok')
      : this.#drafts.findLastIndex(({ answer }) => answer === 'ok');
    if (last === -1) return false;
    return !this.#drafts.slice(last).some(({ text, answer, by }) => text === draft && (answer === 'ok' || answer === null) && by === this.#drafts[last]?.by);
  }

  #afterSaved(saves: readonly Save[]): boolean {
    return saves.some(({ by, answer }) => by === 'after' && answer === 'ok');
  }

  /** Notes of the window that had to let go, standing after one of the window that took over. */
  #lateNotes(found: readonly string[]): number {
    const first = found.findIndex((text) => this.#notes.some((save) => save.text === text && save.by === 'after'));
    if (first === -1) return 0;
    return found.slice(first).filter((text) => this.#notes.some((save) => save.text === text && save.by === 'before')).length;
  }
}

function acknowledged(saves: readonly Save[]): readonly string[] {
  return saves.filter(({ answer }) => answer === 'ok').map(({ text }) => text);
}

function nextText(): string {
  texts += 1;
  return `What was said the ${texts}th time.`;
}
