type Given = { readonly language: string; /** Base64 of each picture, by its path. */ readonly pictures: ReadonlyMap<string, string>; /** Base64 of the upright and the italic typeface. */ readonly faces: readonly [string, string] };

const style = `
@page { margin: 12mm 13mm; }
body { margin: 0; font: 10.5pt/1.42 "Guide", system-ui, sans-serif; color: #2A2130; }
.side { columns: 2; column-gap: 8mm; }
.side + .side { break-before: page; }
h1 { margin: 0 0 3mm; font-size: 21pt; line-height: 1.1; }
h2 { margin: 3.4mm 0 .8mm; font-size: 12pt; line-height: 1.2; color: #5A2A60; break-after: avoid; }
.side > h2:first-child { margin-top: 0; }
p { margin: 0 0 1.8mm; orphans: 2; widows: 2; }
.pictures { display: flex; gap: 2mm; margin: 2mm 0 2.4mm; break-inside: avoid; }
.pictures img { flex: 1; min-width: 0; width: 0; border: .4pt solid #85786F; border-radius: 1.5mm; }
`;

const face = (bytes: string, kind: string) => `@font-face { font-family: "Guide"; font-weight: 200 800; font-style: ${kind}; src: url(data:font/woff2;base64,${bytes}) format("woff2"); }`;
/** What the second page begins with. */
const second = '## 5.';

/** The guide's page for the printer. Of Markdown it knows what the guides use: headings, paragraphs, pictures, bold, italics, links. */
export function htmlOfGuide(text: string, { language, pictures, faces }: Given): string {
  const [title = '', ...blocks] = text.trim().split(/\n{2,}/u).filter((block) => !block.includes('.pdf)'));
  const turn = blocks.findIndex((block) => block.startsWith(second));
  const side = (of: readonly string[]) => `<div class="side">${of.map((block) => htmlOfBlock(block, pictures)).join('\n')}</div>`;
  const body = `${htmlOfBlock(title, pictures)}\n${side(blocks.slice(0, turn))}\n${side(blocks.slice(turn))}`;
  return `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>Resguardo</title><style>${face(faces[0], 'normal')}${face(faces[1], 'italic')}${style}</style></head><body>\n${body}\n</body></html>\n`;
}

function htmlOfBlock(block: string, pictures: Given['pictures']): string {
  const [, level, heading] = /^(#{1,2}) (.+)$/u.exec(block) ?? [];
  if (level !== undefined) return `<h${level.length}>${inline(heading ?? '')}</h${level.length}>`;
  if (!block.startsWith('![')) return `<p>${inline(block)}</p>`;
  const images = [...block.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/gu)].map(([, said = '', path = '']) => `<img alt="${escape(said)}" src="data:image/png;base64,${pictures.get(path) ?? ''}">`);
  return `<div class="pictures">${images.join('')}</div>`;
}

function inline(text: string): string {
  return escape(text)
    .replace(/\[([^\]]+)\]\([^)]+\)/gu, '$1')
    .replace(/\*\*([^*]+)\*\*/gu, '<b>$1</b>')
    .replace(/\*([^*]+)\*/gu, '<i>$1</i>');
}

function escape(text: string): string {
  return text.replace(/[&<>"]/gu, (letter) => `&#${letter.charCodeAt(0)};`);
}
