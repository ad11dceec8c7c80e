import { authorizationFaults, authorizationParts, type AuthorizationFault, type AuthorizationPart } from '../core/Authorization.ts';
import type { ConsentFace } from '../core/Consent.ts';
import type { Signer } from '../core/Summary.ts';
import { authorizationOf } from './authorizationOf.ts';
import { escape, utcMinute } from './page.ts';

/**
 * What keeps a consent and its page from being a valid authorization: what the face leaves open, and each of the nine
 * parts that the page does not say where it is marked to.
 */
export function consentLacks(face: ConsentFace, page: string): readonly AuthorizationFault[] {
  const unsaid = authorizationParts.filter((part) => !says(page, part, textsOf(face, part)));
  const neverOpen = face.notBefore < face.expires ? [] : [{ part: 'ends', why: 'outOfRange' } as const];
  return [...authorizationFaults(authorizationOf({ face })), ...neverOpen, ...unsaid.map((part) => ({ part, why: 'empty' }) as const)];
}

/** Whether all texts stand between the mark of the part and the next mark, or the end of the page's body. */
function says(page: string, part: AuthorizationPart, texts: readonly string[]): boolean {
  const [, marked] = page.split(` data-part="${part}">`);
  const [found] = marked?.split(/ data-part="|<\/main>/u) ?? [];
  return found !== undefined && texts.every((text) => found.includes(escape(text)));
}

function textsOf(face: ConsentFace, part: AuthorizationPart): readonly string[] {
  const said = authorizationOf({ face });
  switch (part) {
    case 'what': return said.what;
    case 'ends': return [utcMinute(said.ends)];
    case 'signature': return [said.signature.child, utcMinute(said.signature.at), ...signerTexts(said.signature.other)];
    default: return [said[part]];
  }
}

function signerTexts({ kind, ...texts }: Signer): readonly string[] {
  return Object.values(texts);
}
