import type { AuthorizationPart } from '../core/Authorization.ts';
import type { ConsentFace } from '../core/Consent.ts';
import type { Signer } from '../core/Summary.ts';
import { languageOf } from '../packs/languages.ts';
import { packagePages } from '../packs/letters/packagePages.ts';
import { utcMinute } from './page.ts';

/** Words of the page, or words that somebody typed: these may be of any script and direction. */
export type Piece = { readonly own: string } | { readonly said: string };

/** One fact of a consent, in lines. part: what of an authorization it says. */
export type ConsentRow = { readonly name: string; readonly part?: AuthorizationPart; readonly lines: readonly (readonly Piece[])[] };

const words = packagePages.consent;

/** What a consent's page and its FHIR narrative tell, but for the words themselves and the three statements. */
export function consentRows(face: ConsentFace): readonly ConsentRow[] {
  return [
    { name: words.from, part: 'from', lines: [[own(words.fromWords)]] },
    { name: words.to, part: 'to', lines: [[said(face.recipient.name), own(`, ${packagePages.roles[face.recipient.role]}`)]] },
    { name: words.why, part: 'purpose', lines: [[said(face.purpose)]] },
    { name: words.notBefore, lines: [[own(utcMinute(face.notBefore))]] },
    { name: words.ends, part: 'ends', lines: [[own(`${utcMinute(face.expires)}, ${words.endsWords}`)]] },
    { name: words.signed, part: 'signature', lines: [[own(`${words.child}, ${utcMinute(face.givenAt)}.`)], otherSigner(face.signedBy.other)] },
    { name: words.heard, lines: heardIn(face.walkthrough) },
    { name: packagePages.labelled, lines: [[own(`${Object.values(packagePages.labels).join('; ')}.`)]] },
  ];
}

function own(text: string): Piece {
  return { own: text };
}

function said(text: string): Piece {
  return { said: text };
}

function heardIn({ language, band, pack, version }: ConsentFace['walkthrough']): readonly (readonly Piece[])[] {
  const name = languageOf(language)?.inEnglish ?? language;
  return [[own(name), own(`, ${words.heardFor[band]}`)], [own(`${pack} ${version}`)]];
}

function otherSigner(signer: Signer): readonly Piece[] {
  const inRow = (...texts: readonly string[]) => texts.flatMap((text, place) => (place === 0 ? [said(text)] : [own(', '), said(text)]));
  switch (signer.kind) {
    case 'noOne': return [own(`${words.noOne} `), said(signer.basis)];
    case 'person': return [own(`${words.person} `), ...inRow(signer.who, signer.authority, signer.how, signer.on)];
    case 'custodian': return [own(`${words.custodian} `), ...inRow(signer.who, signer.on), own('. '), said(signer.counsel)];
  }
}
