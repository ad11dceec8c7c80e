import type { SignedFace } from '../core/Consent.ts';
import { packagePages } from '../packs/letters/packagePages.ts';
import { consentRows, type ConsentRow } from './consentRows.ts';
import { hashOfFace } from './hashOfFace.ts';
import { escape, facts, isolated, page } from './page.ts';
import { told } from './summaryPage.ts';

const words = packagePages.consent;

/**
 * The consent's face as a page: the six elements and three statements of an authorization (F1.7, F1.8), and the
 * signature. Each of the nine stands in an element marked `data-part`, so that `consentLacks` can look for it.
 */
export function consentPage({ face, signature, publicKey }: SignedFace): string {
  const rows = facts(consentRows(face).map((row) => [row.name, linesOf(row), row.part] as const));
  const rights = (['takeBack', 'noCondition', 'redisclosure'] as const).map((part) => `<p data-part="${part}">${escape(words[part])}</p>`).join('');
  const check = facts([
    [packagePages.summary.number, `<code>${escape(face.id)}</code>`],
    [words.signature, `<code>${escape(signature)}</code>`], [words.key, `<code>${escape(publicKey)}</code>`],
    [packagePages.hash, `<code>${hashOfFace(face)}</code>`],
  ]);
  const what = `<h2>${escape(words.what)}</h2><div data-part="what">${told(face, 'h3')}</div>`;
  const body = `<p class="soft">${escape(words.lead)}</p>${rows}${what}<h2>${escape(words.rights)}</h2>${rights}${check}<p class="soft">${escape(words.check)}</p>`;
  return page({ language: packagePages.language, title: words.title, body, onlyFor: face.recipient.name, practice: face.practice });
}

function linesOf({ lines }: ConsentRow): string {
  return lines.map((line) => line.map((piece) => ('own' in piece ? escape(piece.own) : isolated(piece.said))).join('')).join('<br>');
}
