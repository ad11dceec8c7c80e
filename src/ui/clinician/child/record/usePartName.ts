import { useWords } from '../../useWords.ts';
import { knownName } from './knownName.ts';

/** The sub-scores of the instruments we know, as their entries name them, and their words. */
export const partWords = {
  Arousal: 'arousal',
  Attention: 'attention',
  Avoidance: 'avoidance',
  Conduct: 'conduct',
  Depression: 'depression',
  Emotional: 'emotional',
  Externalizing: 'externalizing',
  Generalized: 'generalized',
  Hyperactivity: 'hyperactivity',
  Internalizing: 'internalizing',
  Intrusion: 'intrusion',
  Obsessive: 'obsessive',
  Panic: 'panic',
  Peers: 'peers',
  'Prosocial, not in the total': 'prosocial',
  School: 'school',
  Separation: 'separation',
  Social: 'social',
  'Thoughts and mood': 'thoughts',
} as const;

/** A sub-score's name as the reader says it; one that a clinician gave stays as it was typed. */
export function usePartName(): (name: string) => string {
  const words = useWords('kinds');
  return (name) => {
    const known = knownName(partWords, name);
    return known === null ? name : words(`part.${known}`);
  };
}
