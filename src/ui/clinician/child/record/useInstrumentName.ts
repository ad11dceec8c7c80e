import { useWords } from '../../useWords.ts';
import { knownName } from './knownName.ts';

/** The instruments whose names hold words, as their entries name them. The others are letters, the same in every language. */
export const instrumentWords = {
  'CATS-2, 7 to 17': 'cats2',
  'CATS, 7 to 17': 'cats',
  'CATS, 3 to 6': 'catsYoung',
  'SDQ, total difficulties': 'sdq',
  'C-SSRS, severity of ideation': 'cssrs',
} as const;

/** An instrument's name as the reader says it; one that a clinician gave stays as it was typed. */
export function useInstrumentName(): (name: string) => string {
  const words = useWords('kinds');
  return (name) => {
    const known = knownName(instrumentWords, name);
    return known === null ? name : words(`instrument.${known}`);
  };
}
