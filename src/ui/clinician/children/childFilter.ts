import type { CaseloadRow } from '../../../bridge/Caseload.ts';
import type { Band } from '../../../core/Band.ts';
import { foldText } from '../../../core/Searched.ts';

/** Which children are looked for. waiting: a notice to give, a draft to finish, or a yes that waits or stands. left: those who left, and not those who are here. */
export type ChildFilter = { readonly find: string; readonly band: Band | 'all'; readonly language: string; readonly waiting: boolean; readonly left: boolean };

export const everyChild: ChildFilter = { find: '', band: 'all', language: 'all', waiting: false, left: false };

/** Those children, by code name: every word that is typed begins a word of it, or all of it stands in it. */
export function childFilter(rows: readonly CaseloadRow[], { find, band, language, waiting, left }: ChildFilter): readonly CaseloadRow[] {
  const wanted = foldText(find).trim().split(/\s+/u);
  const isNamed = (codeName: string) => {
    const name = foldText(codeName);
    return name.includes(wanted.join(' ')) || wanted.every((word) => name.split(/\s+/u).some((part) => part.startsWith(word)));
  };
  return rows.filter((row) =>
    (row.left !== null) === left && (band === 'all' || row.child.band === band) && (language === 'all' || row.child.language === language) && (!waiting || waits(row)) && isNamed(row.child.codeName));
}

function waits({ notices, drafts, consent }: CaseloadRow): boolean {
  return notices === 0 || drafts > 0 || consent !== null;
}
