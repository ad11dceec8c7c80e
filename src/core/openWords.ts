// What is typed where an authorization must be specific, and is not (R17, R18). English and Spanish; in any other
// language only a text without a letter is noticed, and the clinician reads the rest.

const unseen = /\p{Default_Ignorable_Code_Point}|[^\P{Cc}\s]/gu;

/** As it reads: without case, accents, punctuation and signs that are not seen. */
function plain(text: string): string {
  const letters = text.replace(unseen, '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[\s\p{P}\p{S}]+/gu, ' ').trim();
}

const nothing = new Set([
  'none', 'no', 'nil', 'null', 'na', 'n a', 'not applicable', 'not known', 'unknown', 'unspecified', 'not specified', 'tbd', 'to be determined',
  'ninguno', 'ninguna', 'nada', 'no aplica', 'no se', 'desconocido', 'desconocida', 'por definir', 'sin especificar',
]);

/** Whether a text is blank, or a word that stands for blank: "none", "n/a", "—". */
export function saysNothing(text: string): boolean {
  const said = plain(text);
  return said === '' || nothing.has(said);
}

const open = new Set([
  'any', 'all', 'anything', 'everything', 'anyone', 'anybody', 'everyone', 'whoever', 'whatever', 'various', 'as needed', 'when needed', 'general', 'open', 'open ended', 'unlimited', 'no limit',
  'cualquiera', 'cualquier persona', 'quien sea', 'lo que sea', 'todo', 'todos', 'todas', 'varios', 'segun sea necesario', 'general', 'sin limite', 'abierto',
]);
const openPhrase = /\b(any and all|(any|all|every)( other| lawful| legal)? (purposes?|reasons?|uses?)|whom (it|this) may concern|cualquier (fin|proposito|motivo|uso)|tod[oa]s y cada un[oa]|todo (fin|proposito|uso)|a quien (corresponda|interese))\b/u;

/** Whether a purpose or a recipient leaves open which: "any and all purposes", "to whom it may concern". */
export function isOpenEnded(text: string): boolean {
  const said = plain(text);
  return open.has(said) || openPhrase.test(said);
}

const kinds = '(?:(?:her|his|their|the|my|of|medical|clinical|mental|health|therapy|counseling|psychological|treatment|case) )*';
const things = '(?:records?|files?|charts?|notes|documents|information)';
const allOf = new RegExp(`\\b(?:(?:any and all|all) ${kinds}${things}|(?:entire|whole|complete|full) ${kinds}(?:records?|files?|charts?)(?! of)|everything in (?:her|his|their|the|my) ${kinds}${things})\\b`, 'u');
const allOfSpanish = /\b(tod[oa]s? (l[oa]s?|el|su|sus) (registros?|expedientes?|archivos?|notas|documentos|informacion|historial)|(expediente|historial|archivo|registro)( \w+)? (completo|entero))\b/u;

/** Whether a sentence asks for all there is instead of saying something: "any and all records". */
export function asksForAll(text: string): boolean {
  const said = plain(text);
  return allOf.test(said) || allOfSpanish.test(said);
}

const privateNotes = /\b((psychotherapy|psycho therapy|private|process|therapy|therapist s|therapists) notes?|notas? (privadas?|psicoterapeuticas?|de (la |su )?(psicoterapia|terapia|proceso)))\b/u;

/** Whether a text names psychotherapy notes: no authorization of this app can cover them (R18, F1.6). */
export function namesPrivateNotes(text: string): boolean {
  return privateNotes.test(plain(text));
}
