import type { Section } from '../../../../core/Summary.ts';

/** A piece of the record that can become one sentence of a summary, and the section it seems to belong to. */
export type Passage = { readonly text: string; readonly section: Section };

/** What one sentence of a summary may hold. */
export const longestSentence = 600;

/** As a progress note's form puts them, in both languages of its page. */
const heading = /^(Subjective|Objective|Assessment|Plan|Data|Behavior|Intervention|Response|Goal|Subjetivo|Objetivo|Análisis|Datos|Conducta|Intervención|Respuesta|Meta):\s*/u;
const planned = new Set(['Plan', 'Goal', 'Meta']);

/** A progress note in pieces: its paragraphs without a form's headings, and long ones by their sentences. */
export function passagesOf(text: string): readonly Passage[] {
  let section: Section = 'progress';
  return text.split(/\n+/u).flatMap((line) => {
    const named = heading.exec(line.trim())?.[1];
    if (named !== undefined) section = planned.has(named) ? 'plan' : 'progress';
    const said = line.trim().replace(heading, '');
    return inPieces(said).map((piece) => ({ text: piece, section }));
  });
}

function inPieces(text: string): readonly string[] {
  if (text === '') return [];
  if (text.length <= longestSentence) return [text];
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim());
  return sentences.filter((sentence) => sentence !== '').flatMap(cut);
}

/** Between words, where even one sentence is too long. */
function cut(text: string): readonly string[] {
  if (text.length <= longestSentence) return [text];
  const at = text.lastIndexOf(' ', longestSentence);
  const end = at > 0 ? at : longestSentence;
  return [text.slice(0, end), ...cut(text.slice(end).trim())];
}
