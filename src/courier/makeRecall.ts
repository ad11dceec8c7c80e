import type { MadeRecall, RecallAsked } from '../bridge/CourierContract.ts';
import type { ConsentFace } from '../core/Consent.ts';
import type { RecallLetter } from '../core/RecallLetter.ts';
import { fail, ok, type Result } from '../core/Result.ts';
import { recallLetter } from '../packs/letters/recallLetter.ts';
import { escape, facts, isolated, page, utcMinute } from './page.ts';
import { verifyFace } from './verifyFace.ts';

/**
 * The letter that asks a recipient to delete, as its words and as one page to save: made of the face and of when things happened, with no
 * word of the summary. The signature is checked here again ('signatureWrong').
 */
export async function makeRecall({ signed, handedOut, madeAt, fingerprint }: RecallAsked): Promise<Result<MadeRecall>> {
  if (!verifyFace(signed)) return fail({ type: 'signatureWrong' });
  const { id, codeName, recipient } = signed.face;
  const letter = recallLetter({
    id, codeName, fingerprint, recipient: recipient.name, handedOut: typeof handedOut === 'string' ? handedOut : utcMinute(handedOut), written: utcMinute(madeAt),
  });
  return ok({ letter, bytes: new TextEncoder().encode(letterPage(letter, signed.face)) });
}

function letterPage({ language, title, facts: rows, paragraphs, signature }: RecallLetter, { recipient, practice }: ConsentFace): string {
  const said = paragraphs.map((each) => `<p>${escape(each)}</p>`).join('\n');
  const head = facts(rows.map(([name, value]) => [name, isolated(value)]));
  return page({ language, title, onlyFor: recipient.name, practice, body: `${head}\n${said}\n<p class="sign">${escape(signature)}</p>` });
}
