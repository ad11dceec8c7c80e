import { useWords } from '../../../useWords.ts';
import type { Missing } from './Missing.ts';

/** Says what is wrong with a field of a form; undefined where nothing is. range: what a number was to lie in. */
export function useMissingWords(missing: Missing): (field: string, range?: { readonly least: number; readonly most: number } | null) => string | undefined {
  const words = useWords('entries');
  return (field, range) => {
    const word = missing[field];
    return word && (word === 'range' ? words('missing.range', range ?? { least: 0, most: 9999 }) : words(`missing.${word}`));
  };
}
