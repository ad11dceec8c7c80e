import { packagePages } from '../packs/letters/packagePages.ts';
import { practicePages } from '../packs/practice/practiceSaid.ts';

/** Text as it may stand in HTML: the five characters with a meaning there are written out, nothing else is changed. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** Text of unknown direction: set apart so that it cannot turn the line it stands in. */
export function isolated(text: string): string {
  return `<bdi>${escape(text)}</bdi>`;
}

/** A date as everyone reads it the same: 2026-11-22 15:04 UTC. */
export function utcMinute(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

const style = `
:root{color-scheme:light}
body{margin:0;background:#F6F1EB;color:#2A2130;font:17px/1.5 "Atkinson Hyperlegible Next","Atkinson Hyperlegible",system-ui,sans-serif}
main{max-width:42rem;margin:2rem auto;background:#FFFDFA;border:1px solid #DDD2C6;border-radius:16px;padding:2rem 2.25rem}
h1{font-size:1.9rem;line-height:1.2;margin:.25rem 0 1rem}
h2{font-size:1.05rem;color:#11605F;margin:1.5rem 0 .25rem}
h3{font-size:1rem;margin:1rem 0 .2rem}
p{margin:.4rem 0}
.mark{display:block;width:44px;height:44px}
.soft{color:#5A4F5F}
.sign{margin-top:4rem;padding-top:.5rem;border-top:1px solid #5A4F5F}
dl{display:grid;grid-template-columns:10rem 1fr;gap:.4rem 1rem;margin:1rem 0;padding:1rem 0;border:dotted #DDD2C6;border-width:3px 0}
dt{color:#5A4F5F}dd{margin:0;font-weight:600;overflow-wrap:anywhere}
.keep{margin-top:1.75rem;padding:1rem 1.1rem;background:#E2F1EE;color:#0C4645;border-radius:10px}
.keep p+p{margin-top:.6rem}
code{font-size:.85rem;overflow-wrap:anywhere}
@media (max-width:34rem){main{margin:0;border:0;border-radius:0;padding:1.25rem}dl{grid-template-columns:1fr;gap:.1rem}dd{margin-bottom:.6rem}}
.only{display:none}
@media print{.only{display:block;position:fixed;inset:42% 0 auto;margin:0;text-align:center;font-size:2.6rem;font-weight:700;color:#2A2130;opacity:.09;transform:rotate(-28deg);-webkit-print-color-adjust:exact;print-color-adjust:exact}body{background:none}main{border:0;margin:0;padding:0;max-width:none}}
`;

const practiceStyle = '.practice{margin:0;padding:.75rem 1rem;border:3px dashed #2A2130;background:#F2B23E;color:#2A2130;font-weight:700;text-align:center;-webkit-print-color-adjust:exact;print-color-adjust:exact}\n';

const mark = '<svg class="mark" viewBox="0 0 48 48" aria-hidden="true"><path d="M24 4 43 19v25l-4.75-3.5L33.5 44l-4.75-3.5L24 44l-4.75-3.5L14.5 44l-4.75-3.5L5 44V19Z" fill="#2A2130"/><circle cx="24" cy="23" r="5" fill="#F2B23E"/><path d="M22 25h4l1.5 9h-7Z" fill="#F2B23E"/></svg>';

/** body is HTML already; the others are text. onlyFor: whose name lies across each sheet of paper. */
export type Page = { readonly language: string; readonly title: string; readonly body: string; readonly onlyFor: string; /** Of a practice vault: it says so, above all else. */ readonly practice?: true | undefined };

/** A whole page that holds no script and may load nothing. */
export function page({ language, title, body, onlyFor, practice }: Page): string {
  const banner = practice ? `<p class="practice">${escape(practicePages.banner)}</p>` : '';
  return `<!doctype html>
<html lang="${escape(language)}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer">
<title>${escape(title)}</title><style>${style}${practice ? practiceStyle : ''}</style></head>
<body><p class="only" aria-hidden="true">${escape(packagePages.summary.watermark)} ${isolated(onlyFor)}</p>${banner}<main>${mark}<h1>${escape(title)}</h1>
${body}
</main></body></html>
`;
}

/** Rows of a definition list: name, value (HTML already), and which part of an authorization the value says, if any. */
export function facts(rows: readonly (readonly [name: string, value: string, part?: string | undefined])[]): string {
  const marked = (part: string | undefined) => (part === undefined ? '' : ` data-part="${part}"`);
  return `<dl>${rows.map(([name, value, part]) => `<dt>${escape(name)}</dt><dd${marked(part)}>${value}</dd>`).join('\n')}</dl>`;
}
