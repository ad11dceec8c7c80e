import type { ConsentFace } from '../core/Consent.ts';
import { sections } from '../core/Summary.ts';
import { packagePages } from '../packs/letters/packagePages.ts';
import { hashOfFace } from './hashOfFace.ts';
import { escape, facts, isolated, page, utcMinute } from './page.ts';

const words = packagePages.summary;

/** The summary as a person reads it: the words of the consent, and nothing that is not in it. */
export function summaryPage(face: ConsentFace): string {
  const head = facts([
    [words.about, `${isolated(face.codeName)}, ${escape(words.codeName)}`],
    [words.to, `${isolated(face.recipient.name)}, ${escape(packagePages.roles[face.recipient.role])}`],
    [words.purpose, isolated(face.purpose)],
    [words.agreed, utcMinute(face.givenAt)],
    [words.ends, utcMinute(face.expires)],
    [packagePages.labelled, escape(`${Object.values(packagePages.labels).join('; ')}.`)],
  ]);
  // For whoever compares: below what is to be read.
  const numbers = facts([[words.number, `<code>${escape(face.id)}</code>`], [packagePages.hash, `<code>${hashOfFace(face)}</code>`]]);
  const keep = `<div class="keep"><p>${escape(words.passOn)}</p><p>${escape(words.delete)}</p><p>${escape(words.notPart)}</p></div>`;
  const body = `<p class="soft">${escape(words.written)}</p>${head}${told(face, 'h2')}${keep}${numbers}`;
  return page({ language: packagePages.language, title: words.title, body, onlyFor: face.recipient.name, practice: face.practice });
}

/** The words by section, each under a heading of this rank, in the order of the sections; within one in the order she heard them. */
export function told(face: ConsentFace, heading: 'h2' | 'h3'): string {
  return sections.flatMap((section) => {
    const said = face.words.filter((each) => each.section === section);
    if (said.length === 0) return [];
    const lines = said.map((each) => `<p lang="${escape(face.wordsLanguage)}" dir="auto">${escape(each.text)}</p>`);
    return [`<section><${heading}>${escape(packagePages.sections[section])}</${heading}>${lines.join('\n')}</section>`];
  }).join('\n');
}
