const joined = '\u00a0';

/**
 * A text as it is shown, where no line may end inside a time ('3:05 PM', 'las 3:05') or between a title and a name ('Ms. Rivera').
 * Only for the eye: what is kept, recorded and said has plain spaces.
 */
export function heldTogether(text: string): string {
  return text
    .replace(/(?<!\p{L})(Ms|Mr|Mrs|Mx|Dr|Dra|Sr|Sra|Srta|Lic|Prof)\. (?=\p{L})/gu, `$1.${joined}`)
    .replace(/(\d) (?=[AaPp]\.? ?[Mm](?!\p{L}))/gu, `$1${joined}`)
    .replace(/(?<!\p{L})([Ll]as?) (?=\d{1,2}:\d\d)/gu, `$1${joined}`);
}
