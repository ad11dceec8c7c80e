const noBreak = '\u00a0';
const title = /(?<![\p{L}\p{N}])((?:Ms|Mr|Mrs|Mx|Dr|Dra|Prof|Profa|Sr|Sra|Srta|Lic|Licda|Mtra|Mtro|Psic|Hon|Rev)\.) (?=\p{Lu})/gu;
/** The dot between two short facts: a line ends after it, and none begins with it. */
const dot = / · /gu;
const hour = /(\d)[ \u202f](?=[AaPp]\.?[ \u00a0\u202f]?[Mm]\b)/gu;
const half = /(?<=\d\s?[ap]\.)[ \u202f](?=m\.)/gu;
/** An hour that ends in a full stop of its own, at the end of a sentence. */
const twoStops = /(?<=\d\s?[ap]\.\s?m\.)\./gu;

/** Text as it is drawn: no line ends inside 'Ms. Alba' or '12:00 PM', none begins with '·', and no sentence ends in 'a.m..'. Only for drawing: what is kept has the spaces it was typed with. */
export function keepTogether(text: string): string {
  return text.replace(title, `$1${noBreak}`).replace(hour, `$1${noBreak}`).replace(half, noBreak).replace(twoStops, '').replace(dot, `${noBreak}· `);
}
