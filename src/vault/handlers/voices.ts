import type { VoiceCard, VoicePage, VoicePiece, VoiceRole, VoicesOf } from '../../bridge/VoicePage.ts';
import { copyHeard, piecesOf, takeBackHeard, wordsHeard } from '../../core/heardOn.ts';
import type { CopyAsked } from '../../core/CopyAsked.ts';
import type { RecordingNote } from '../../core/Recording.ts';
import { ok, type Result } from '../../core/Result.ts';
import type { FilledTakeBack } from '../../packs/walkthroughs/fillWhoSaw.ts';
import { readRecordings } from '../books/readRecordings.ts';
import { textName } from '../books/Recording.ts';
import type { OpenVault } from './Room.ts';
import { textsOf, walkToRecord, type WalkToRecord } from './walkToRecord.ts';

/** Everything this child will hear of a walkthrough, and what of it is recorded in her language. Sounds stay where they are. */
export async function voices(vault: OpenVault, of: VoicesOf): Promise<Result<VoicePage>> {
  const found = await walkToRecord(vault, of);
  if (!found.ok) return found;
  const { child, walk } = found.value;
  const recorded = await notesOf(vault, found.value);
  if (!recorded.ok) return recorded;
  return ok({ codeName: child.codeName, language: child.language, packLanguage: walk.language, cards: cardsOf(found.value, recorded.value) });
}

async function notesOf({ ledger: { shelf } }: OpenVault, found: WalkToRecord): Promise<Result<ReadonlyMap<string, RecordingNote>>> {
  const { child, saidOf } = found;
  const notes = new Map<string, RecordingNote>();
  for (const on of [{ of: 'house' }, { of: 'request', child: child.id }] as const) {
    const texts = textsOf(found).filter((text) => saidOf(text) === on.of);
    const read = await readRecordings(shelf, on, texts.map((text) => textName(child.language, text)));
    if (!read.ok) return read;
    for (const [place, recording] of read.value.entries()) {
      const text = texts[place];
      if (recording && text !== undefined) notes.set(text, { speaker: recording.speaker, at: recording.at, seconds: recording.seconds });
    }
  }
  return ok(notes);
}

/** Each text stands once, where it is met first. */
function cardsOf(found: WalkToRecord, notes: ReadonlyMap<string, RecordingNote>): readonly VoiceCard[] {
  const { saidOf } = found;
  const seen = new Set<string>();
  return layOut(found).flatMap(({ texts, ...card }) => {
    const first = texts.filter(([, text]) => text !== '' && !seen.has(text) && seen.add(text));
    const pieces = first.map(([as, text]): VoicePiece => ({ text, as, of: saidOf(text), recorded: notes.get(text) ?? null }));
    return pieces.length === 0 ? [] : [{ ...card, pieces }];
  });
}

type Said = readonly [as: VoiceRole, text: string];
type Laid = Omit<VoiceCard, 'pieces'> & { readonly texts: readonly Said[] };

function layOut({ walk: { screens, questions, answers, words }, copy, takeBacks }: WalkToRecord): readonly Laid[] {
  return [
    ...screens.map((screen): Laid => ({ id: screen.id, group: 'screens', picture: screen.picture, texts: piecesOf(screen).map((text): Said => ['page', text]) })),
    ...questions.map(({ id, picture, text, invitation, options }): Laid => ({
      id, group: 'questions', picture,
      texts: [['question', text], ['invitation', invitation], ...options.flatMap((each): Said[] => [['option', each.text], ['reply', each.reply]])],
    })),
    ...takeBacks.map(layOutTakeBack),
    ...answers.map(({ code, label, saidBack, picture }): Laid => ({ id: code, group: 'answers', picture, texts: [['answer', label], ['saidBack', saidBack]] })),
    ...(copy === null ? [] : [layOutCopy(copy)]),
    { id: 'words', group: 'words', picture: null, texts: wordsHeard.map((word): Said => ['word', words[word]]) },
  ];
}

/** The card that takes a yes back, what is said to it, and what once it is kept. */
function layOutTakeBack(of: FilledTakeBack, place: number): Laid {
  const roles = ['answer', 'saidBack', 'reply'] as const;
  return { id: `takeBack-${place}`, group: 'answers', picture: of.after.picture, texts: takeBackHeard(of).map((text, nth): Said => [roles[nth] ?? 'reply', text]) };
}

/** Asked after a yes: the question, its cards and what is said to each. */
function layOutCopy(copy: CopyAsked): Laid {
  const asked = new Set([copy.text, copy.where]);
  const saidBack = new Set([copy.paper, copy.keep, copy.none, copy.safe, copy.notSafe].map((card) => card.saidBack));
  const roleOf = (text: string) => (asked.has(text) ? 'question' : saidBack.has(text) ? 'reply' : 'option');
  return { id: 'copy', group: 'questions', picture: copy.paper.picture, texts: copyHeard(copy).map((text): Said => [roleOf(text), text]) };
}
