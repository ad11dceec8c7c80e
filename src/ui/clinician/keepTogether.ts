const noBreak = '\u00a0';
const title = /(?<![\p{L}\p{N}])((?:Ms|Mr|Mrs|Mx|Dr|Prof|Sr|Sra|Srta|Lic|Hon|Rev)\.) (?=\p{Lu})/gu;
const hour = /(\d)[ \u202f](?=[AaPp]\.?[Mm]\b)/gu;

/** Text as it is drawn: no line ends inside 'Ms. Alba' or '12:00 PM'. Only for drawing: what is kept has the spaces it was typed with. */
export function keepTogether(text: string): string {
  return text.replace(title, `$1${noBreak}`).replace(hour, `$1${noBreak}`);
}
