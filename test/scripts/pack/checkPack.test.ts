import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../scripts/pack/checkPack.ts';
import { checkPromises } from '../../../scripts/pack/checkPromises.ts';
import { longestSentence } from '../../../src/packs/renderings/longestSentence.ts';
import { notesOn } from '../../../scripts/pack/notesOn.ts';
import type { WalkthroughPack } from '../../../src/packs/walkthroughs/WalkthroughPack.ts';
import { en } from '../../../src/packs/walkthroughs/en.ts';
import { es } from '../../../src/packs/walkthroughs/es.ts';

type Loose<T> = T extends object ? { -readonly [Key in keyof T]: Loose<T[Key]> } : T;
type Draft = Loose<WalkthroughPack>;

/** What is found in a pack after one thing in it was changed: 'where: what', each once. */
function foundIn(pack: WalkthroughPack, change: (draft: Draft) => void): readonly string[] {
  const draft = structuredClone(pack) as Draft;
  change(draft);
  return [...new Set(checkPack(draft as WalkthroughPack, en).map(({ where, what }) => `${where}: ${what}`))];
}

/** The promises alone, which are looked for in many places. */
function promisesIn(pack: WalkthroughPack, change: (draft: Draft) => void): readonly string[] {
  const draft = structuredClone(pack) as Draft;
  change(draft);
  return checkPromises(draft as WalkthroughPack).map(({ where, what }) => `${where}: ${what}`);
}

const screen = (draft: Draft, id: string) => {
  const { notice, request } = draft.bands[id[0] as 'A'];
  const found = [...notice.screens, ...request.screens].find((each) => each.id === id);
  if (!found) throw new Error(`no screen ${id}`);
  return found;
};
const question = (draft: Draft, id: string) => {
  const { notice, request } = draft.bands[id[0] as 'A'];
  const found = [...notice.questions, ...request.questions].find((each) => each.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};
const firstOption = (draft: Draft, id: string) => question(draft, id).options[0] ?? (() => { throw new Error('no option'); })();

test('nothing is found in a pack as it is', () => {
  expect(foundIn(en, () => undefined)).toEqual([]);
  expect(foundIn(es, () => undefined)).toEqual([]);
});

describe('what a translator may break', () => {
  test('a word of the room is missing, or one too many is there', () => {
    expect(foundIn(es, (draft) => { delete (draft.bands.A.room as Partial<Draft['bands']['A']['room']>).skip; })).toEqual([expect.stringContaining('bands.A.room.skip')]);
    expect(foundIn(es, (draft) => { draft.bands.B.room.skip = ' '; })).toEqual([expect.stringContaining('bands.B.room.skip')]);
    expect(foundIn(es, (draft) => { Object.assign(draft.bands.C.copy, { more: 'x' }); })).toEqual([expect.stringContaining('bands.C.copy.more')]);
    expect(foundIn(es, (draft) => { delete (draft.bands as Partial<Draft['bands']>).A; })).not.toEqual([]);
  });

  test('a placeholder is unknown, translated, lost, or in a place where it is never filled', () => {
    expect(foundIn(es, (draft) => { screen(draft, 'A-N1').sentences[1] = 'Me llamo {NOMBRE}.'; })[0]).toMatch(/^A-N1: “\{NOMBRE\}” is no placeholder/);
    expect(foundIn(es, (draft) => { screen(draft, 'A-N1').sentences[1] = 'Me llamo {Clinician}.'; })).toContainEqual(expect.stringMatching(/^A-N1: “\{Clinician\}” is no placeholder/));
    expect(foundIn(es, (draft) => { screen(draft, 'A-N1').sentences[1] = 'Hola.'; })).toEqual(['A-N1: {CLINICIAN} is missing']);
    expect(foundIn(es, (draft) => { screen(draft, 'A-N1').sentences[0] = 'Hola, {WHO}.'; })).toContain('A-N1: {WHO} is not in the English here');
    expect(foundIn(es, (draft) => { draft.bands.A.room.step = 'Paso'; })).toEqual(['A room step: {STEP} is missing', 'A room step: {STEPS} is missing']);
    expect(foundIn(es, (draft) => { screen(draft, 'B-N6').sentences[0] = 'Este albergue es para {OFFICE}.'; })).toContain('B-N6: {OFFICE} where office is missing');
    expect(foundIn(es, (draft) => { draft.bands.A.whoSaw.waiting.sentences = ['{WHO} espera hasta el {WAIT}.', '¿Para qué? {WHY}']; })).toEqual([expect.stringContaining('A who saw, waiting: {WAIT} must stand in a sentence of its own')]);
    expect(foundIn(es, (draft) => { draft.bands.A.whoSaw.sent.sentences[1] = 'Ya se fue.'; })).toEqual(['A who saw, sent: {ON} is missing']);
  });

  test('an id, an option, what is right, or a line for a fact differs from the English', () => {
    expect(foundIn(es, (draft) => { screen(draft, 'B-N4').id = 'B-N12'; })).toContain('B-N4: is in the English and missing here');
    expect(foundIn(es, (draft) => { firstOption(draft, 'A-EQ1').id = 'hoja'; })).toEqual(expect.arrayContaining(['A-EQ1 option page: is in the English and missing here', 'A-EQ1 option hoja: is not in the English']));
    expect(foundIn(es, (draft) => { firstOption(draft, 'C-EQ5').own = false; })).toEqual(expect.arrayContaining([expect.stringContaining('C-EQ5 option own: must be as in the English: own choice true')]));
    expect(foundIn(es, (draft) => { delete question(draft, 'B-EQ3').key; })).toEqual([expect.stringContaining('B-EQ3: must be as in the English')]);
    expect(foundIn(es, (draft) => { delete screen(draft, 'A-E6').keyIdea; })).toEqual(expect.arrayContaining([expect.stringContaining('A-E6: must be as in the English: key idea noReturn')]));
    expect(foundIn(es, (draft) => { screen(draft, 'C-N1').sentences.splice(3, 1); })).toEqual([expect.stringContaining('C-N1: must be as in the English: key idea none, summary not here, lines for independent, notIndependent')]);
  });

  test('a question has two right options, none, or two with one picture', () => {
    expect(foundIn(es, (draft) => { for (const option of question(draft, 'A-NQ1').options) option.right = true; })).toContain('A-NQ1: one option must be right, whatever the facts');
    expect(foundIn(es, (draft) => { firstOption(draft, 'A-NQ1').right = false; })).toContain('A-NQ1: one option must be right, whatever the facts');
    expect(foundIn(es, (draft) => { firstOption(draft, 'A-NQ1').picture = 'tell-kids'; })).toEqual(['A-NQ1: two options have the picture tell-kids']);
    expect(foundIn(es, (draft) => { question(draft, 'A-NQ1').altPicture = 'umbrella'; })).toEqual(['A-NQ1: must be told again with another picture than its screen has']);
    expect(foundIn(es, (draft) => { delete question(draft, 'A-EQ3').options[1]?.needs; })).toContain('A-EQ3: three options must be offered, whatever the facts');
  });

  test('two answers cannot be told apart', () => {
    expect(foundIn(es, (draft) => { const [first, second] = draft.bands.A.request.answers; if (first && second) second.label = first.label; })).toContainEqual(expect.stringMatching(/^A request: two answers say/));
    expect(foundIn(es, (draft) => { const [first, second] = draft.bands.A.request.answers; if (first && second) second.code = first.code; })).toContain('A request: there are five answers, each once');
  });

  test('the card that fits can be told by its length, or yes and no by theirs', () => {
    const relabel = (label: (right: boolean) => string) => (draft: Draft) => {
      for (const band of ['A', 'B', 'C'] as const) {
        for (const asked of [...draft.bands[band].notice.questions, ...draft.bands[band].request.questions]) {
          asked.options.forEach((option, at) => { option.label = `${label(option.right === true)}${'o'.repeat(option.right === true ? 0 : at)}.`; });
        }
      }
    };
    const evenness = (change: (draft: Draft) => void) => foundIn(en, change).filter((found) => /length/.test(found));
    expect(evenness((draft) => { firstOption(draft, 'A-NQ2').label = 'You tell a grown-up who can help me.'; })).toEqual([expect.stringMatching(/^A-NQ2: the card that fits stands out by its length: 36, 28, 30 characters/)]);
    expect(evenness((draft) => { firstOption(draft, 'A-NQ2').label = 'You get help from two grown-ups.'; })).toEqual([]);
    expect(evenness(relabel((right) => (right ? 'It is so so' : 'It is so')))).toEqual([expect.stringMatching(/^the questions: the card that fits is the longest in \d+ of \d+ \(/)]);
    expect(evenness(relabel((right) => (right ? 'It is' : 'It is so')))).toEqual([expect.stringMatching(/^the questions: the card that fits is the shortest in \d+ of \d+ \(/)]);
    expect(evenness((draft) => { for (const answer of draft.bands.A.request.answers) if (answer.code === 'no') answer.label = 'No'; })).toEqual([expect.stringMatching(/^A request: yes and no must be said at like length/)]);
  });

  test('an answer is thanked for, praised or graded, and the others are not', () => {
    for (const [pack, praise] of [[en, 'Thank you for telling me.'], [en, 'Yes. You listened well.'], [es, 'Gracias por decirme.'], [es, 'Sí. Escuchaste bien.']] as const) {
      expect(foundIn(pack, (draft) => { const [answer] = draft.bands.B.request.answers; if (answer) answer.saidBack += ` ${praise}`; })).toEqual([expect.stringMatching(/^B request answer yes: .* praises or thanks/)]);
      expect(foundIn(pack, (draft) => { firstOption(draft, 'B-NQ1').reply = praise; })).toEqual([expect.stringMatching(/^B-NQ1 option between reply: .* praises or thanks/)]);
      expect(foundIn(pack, (draft) => { draft.bands.B.copy.keep.saidBack = praise; })).toContainEqual(expect.stringMatching(/^B copy keep: .* praises or thanks/));
    }
  });

  test('a quotation mark or an apostrophe is a straight one', () => {
    expect(foundIn(en, (draft) => { screen(draft, 'A-N8').sentences.push("I won't."); })).toEqual([expect.stringMatching(/^A-N8: a straight quotation mark/)]);
    expect(foundIn(es, (draft) => { screen(draft, 'A-N8').sentences.push('Di "no".'); })).toEqual([expect.stringMatching(/^A-N8: a straight quotation mark/)]);
    const [, wrong] = question(structuredClone(en) as Draft, 'A-EQ1').options;
    expect(foundIn(en, (draft) => { const [, option] = question(draft, 'A-EQ1').options; if (option) option.label = "What's locked."; })).toEqual([expect.stringMatching(`^A-EQ1 option ${wrong?.id}: a straight quotation mark`)]);
  });

  test('a sentence is too long', () => {
    for (const band of ['A', 'B', 'C'] as const) {
      const words = (count: number) => `${Array.from({ length: count }, () => 'va').join(' ')}.`;
      expect(foundIn(es, (draft) => { screen(draft, `${band}-N3`).sentences.push(words(longestSentence[band])); })).toEqual([]);
      expect(foundIn(es, (draft) => { screen(draft, `${band}-N3`).sentences.push(words(longestSentence[band] + 1)); })).toEqual([expect.stringMatching(`^${band}-N3: ${longestSentence[band] + 1} words, at most ${longestSentence[band]}`)]);
    }
  });

  test('a text is too hard, by the formula of its language', () => {
    const hard = 'La confidencialidad institucional presupone consideraciones administrativas.';
    expect(foundIn(es, (draft) => { screen(draft, 'C-N3').sentences = [hard, hard]; })).toEqual([expect.stringMatching(/^C-N3: Fernández-Huerta score -?\d+\.\d, at least 75/)]);
    const heavy = 'Confidentiality limitations necessitate considerable deliberation among institutions everywhere.';
    expect(foundIn(en, (draft) => { screen(draft, 'C-N3').sentences = [heavy, heavy]; })).toEqual([expect.stringMatching(/^C-N3: Flesch-Kincaid grade \d+\.\d, at most 6/)]);
    expect(foundIn(es, (draft) => { draft.bands.A.room.broken = 'La tableta experimenta dificultades, {CLINICIAN}.'; })).toContainEqual(expect.stringMatching(/^A room broken: Fernández-Huerta score .* at least 60/));
  });

  test.each([
    [es, 'Esto es un secreto.'], [es, 'Nadie lo puede ver.'], [es, 'Nadie más va a saber nada.'], [es, 'Eso queda siempre en privado.'], [es, 'Está seguro para siempre.'], [es, 'Está a salvo por siempre.'],
    [en, 'It is our secret.'], [en, 'Nobody can see it.'], [en, 'No one can ever see it.'], [en, 'It is always private.'], [en, 'It is safe forever.'],
  ] as const)('%#. a promise nobody can make, anywhere but in an option marked wrong', (pack, promise) => {
    for (const change of [
      (draft: Draft) => { screen(draft, 'B-N3').sentences.push(promise); },
      (draft: Draft) => { draft.bands.A.card.atStart.push(promise); },
      (draft: Draft) => { draft.bands.C.whoSaw.closing.sentences.push(promise); },
      (draft: Draft) => { draft.bands.B.copy.keep.saidBack = promise; },
      (draft: Draft) => { draft.bands.B.scripts.haveToTell.push(promise); },
      (draft: Draft) => { firstOption(draft, 'B-NQ1').label = promise; },
      (draft: Draft) => { (question(draft, 'B-NQ1').options[1] ?? { reply: '' }).reply = promise; },
    ]) expect(promisesIn(pack, change)).toContainEqual(expect.stringContaining('never say'));
    expect(foundIn(pack, (draft) => { screen(draft, 'B-N3').sentences.push(promise); })).toContainEqual(expect.stringContaining('never say'));
    expect(foundIn(pack, (draft) => { (question(draft, 'B-NQ1').options[1] ?? { label: '' }).label = promise; })).toEqual([]);
  });

  test('Spanish gives no one a gender, and lets no name follow “a” or “de”', () => {
    expect(foundIn(es, (draft) => { screen(draft, 'A-N8').sentences.push('No estás sola.'); })).toEqual([expect.stringMatching(/^A-N8: it gives/)]);
    expect(foundIn(es, (draft) => { screen(draft, 'A-N8').sentences.push('Aquí eres bienvenido.'); })).toEqual([expect.stringMatching(/^A-N8: it gives/)]);
    expect(foundIn(es, (draft) => { screen(draft, 'A-N8').sentences.push('Aquí juego con niños.'); })).toEqual([expect.stringMatching(/^A-N8: it speaks of boys or men alone/)]);
    expect(foundIn(es, (draft) => { screen(draft, 'A-N8').sentences.push('Aquí juego con niñas y niños.'); })).toEqual([]);
    expect(foundIn(es, (draft) => { screen(draft, 'A-E1').sentences.push('La hoja es de {WHO}.'); })).toEqual([expect.stringMatching(/^A-E1: a name after/)]);
  });

  test('a credit is older than the words, or a review has no back-translation', () => {
    const credit = (on: string) => ({ who: 'Someone', on });
    expect(foundIn(es, (draft) => { draft.provenance.childTested = credit('2020-01-01'); })).toEqual([expect.stringMatching(/^provenance childTested: of 2020-01-01, but the words are of/)]);
    expect(foundIn(es, (draft) => { draft.provenance.reviewed = credit('2030-01-01'); })).toEqual(['provenance reviewed: a translation is reviewed only after someone else has translated it back']);
    expect(foundIn(es, (draft) => { Object.assign(draft.provenance, { backTranslated: credit('2030-01-01'), reviewed: credit('2030-01-02') }); })).toEqual([]);
    expect(foundIn(es, (draft) => { Object.assign(draft.provenance, { translated: credit('2030-02-01'), backTranslated: credit('2030-01-01') }); })).toEqual([expect.stringMatching(/^provenance backTranslated/)]);
    expect(foundIn(es, (draft) => { Object.assign(draft.provenance, { reviewed: { who: '', on: 'May' } }); })).not.toEqual([]);
  });
});

test('a language without a formula or a list of promises says so', () => {
  const notes = notesOn({ ...en, language: 'mam' });
  expect(notes).toContain('no reading formula is known here for mam: only the lengths of sentences were measured');
  expect(notes.join()).toContain('no list of promises that must not be made is known in mam');
  expect(notesOn(es).join()).toContain('translated back: nobody yet');
  expect(notesOn(es).join()).toMatch(/band A, Fernández-Huerta score: hardest \d+\.\d/);
  expect(notesOn(es).join()).not.toContain('no list of promises');
});
