import type { ConsentFace, SignedFace } from '../core/Consent.ts';
import type { Signer } from '../core/Summary.ts';
import { languageOf } from '../packs/languages.ts';
import { packagePages } from '../packs/letters/packagePages.ts';
import { escape, facts, isolated, page, utcMinute } from './page.ts';
import { told } from './summaryPage.ts';

const words = packagePages.consent;

/** The consent's face as a page: the six elements and three statements of an authorization (F1.7, F1.8), and the signature. */
export function consentPage({ face, signature, publicKey }: SignedFace): string {
  const rows = facts([
    [words.from, escape(words.fromWords)],
    [words.to, `${isolated(face.recipient.name)}, ${escape(packagePages.roles[face.recipient.role])}`],
    [words.why, isolated(face.purpose)],
    [words.given, utcMinute(face.givenAt)],
    [words.notBefore, utcMinute(face.notBefore)],
    [words.ends, `${utcMinute(face.expires)}, ${escape(words.endsWords)}`],
    [words.signed, `${escape(words.child)}<br>${otherSigner(face.signedBy.other)}`],
    [words.heard, heardIn(face.walkthrough)],
  ]);
  const rights = [words.takeBack, words.noCondition, words.redisclosure].map((each) => `<p>${escape(each)}</p>`).join('');
  const check = facts([[words.signature, `<code>${escape(signature)}</code>`], [words.key, `<code>${escape(publicKey)}</code>`]]);
  const body = `<p class="soft">${escape(words.lead)}</p>${rows}<h2>${escape(words.what)}</h2>${told(face)}<h2>${escape(words.rights)}</h2>${rights}${check}<p class="soft">${escape(words.check)}</p>`;
  return page(packagePages.language, words.title, body);
}

function heardIn({ language, band, pack, version }: ConsentFace['walkthrough']): string {
  const name = languageOf(language)?.inEnglish ?? language;
  return `${escape(name)}, ${escape(words.heardFor[band])}<br><code>${escape(pack)} ${escape(version)}</code>`;
}

function otherSigner(signer: Signer): string {
  if (signer.kind === 'noOne') return `${escape(words.noOne)} ${isolated(signer.basis)}`;
  if (signer.kind === 'custodian') return `${escape(words.custodian)} ${isolated(signer.who)}, ${isolated(signer.on)}. ${isolated(signer.counsel)}`;
  return `${escape(words.person)} ${isolated(signer.who)}, ${isolated(signer.authority)}, ${isolated(signer.how)}, ${isolated(signer.on)}`;
}
