import type { ConsentFace } from '../../core/Consent.ts';
import type { RecallLetter } from '../../core/RecallLetter.ts';

/** What a recall letter says of one consent: to whom, by what number, and when. Instants as text; fingerprint: the face's hash, hex. */
export type RecallFacts = Pick<ConsentFace, 'codeName' | 'id'> & {
  readonly recipient: string;
  readonly handedOut: string;
  readonly written: string;
  readonly fingerprint: string;
};

/**
 * Asks a recipient to delete what had gone out before the child took her yes back (R31). It holds the code name and no word of the
 * summary or about the child, and it does not claim that the recipient must (F1.8).
 */
export function recallLetter({ codeName, id, recipient, handedOut, written, fingerprint }: RecallFacts): RecallLetter {
  return {
    language: 'en',
    title: 'Please delete this summary',
    facts: [
      ['To', recipient],
      ['About', `${codeName}, a child known here by a code name`],
      ['Handed out on', handedOut],
      ['Consent number', id],
      ['Its fingerprint', fingerprint],
      ['Written on', written],
    ],
    paragraphs: [
      'On the day above you got a summary about this child from me, on the child’s own consent.',
      'The child has taken that consent back. I will hand out no more on it.',
      'I ask you to delete the summary and every copy of it, on paper too, and neither to use it nor to pass it on from today.',
      'If you have passed it on already, please tell whoever has it the same, and tell me who that is.',
      'I cannot make you delete it, and the law may let you keep it or oblige you to. If you keep it, please tell me so and why, and let it go no further.',
      'Please answer me in a line. The child will be told the truth about what became of it.',
    ],
    signature: 'The child’s counselor: name, signature, how to reach me',
  };
}
