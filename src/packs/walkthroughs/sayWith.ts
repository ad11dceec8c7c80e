import type { WalkFacts } from '../../core/Walk.ts';
import { type Filling, fillWords } from './fillWords.ts';
import type { Line, Need, Words } from './WalkthroughPack.ts';

/** Words as these facts let them be said; empty where none of their lines may. */
export type Say = (words: Words) => string;

/** Whether a line with this need may be said. */
export function stands(need: Need, facts: WalkFacts): boolean {
  const authorizer = facts.request !== null && facts.request.authorizer !== null;
  switch (need) {
    case 'noCostConfirmed': return facts.noCostConfirmed;
    case 'noCostUnconfirmed': return !facts.noCostConfirmed;
    case 'office': return facts.office.trim() !== '';
    case 'noOffice': return facts.office.trim() === '';
    case 'authorizer': return authorizer;
    case 'noAuthorizer': return !authorizer;
    case 'independent': return facts.independent;
    case 'notIndependent': return !facts.independent;
  }
}

function fillingOf({ clinician, office, request }: WalkFacts): Filling {
  return {
    CLINICIAN: clinician,
    OFFICE: office,
    WHO: request?.who ?? null,
    WHO_ROLE: request?.whoRole ?? null,
    WHY: request?.why ?? null,
    AUTHORIZER: request?.authorizer ?? null,
    WAIT: request?.wait ?? null,
    EXPIRY: request?.expiry ?? null,
    // These the room fills while it shows them.
    STEP: '{STEP}',
    STEPS: '{STEPS}',
    ANSWER: '{ANSWER}',
  };
}

/** Says words with these facts. What is said throws 'unfilled placeholder X' when its fact is missing. */
export function sayWith(facts: WalkFacts): Say {
  const filling = fillingOf(facts);
  return (words) => linesThatStand(words, facts).map((line) => fillWords(line, filling)).join(' ');
}

/** The lines that these facts let be said, their placeholders not filled. */
export function linesThatStand(words: Words, facts: WalkFacts): readonly string[] {
  return linesOf(words).flatMap((line) => (typeof line === 'string' ? [line] : stands(line.needs, facts) ? [line.words] : []));
}

function linesOf(words: Words): readonly Line[] {
  return typeof words === 'string' || 'words' in words ? [words] : words;
}
