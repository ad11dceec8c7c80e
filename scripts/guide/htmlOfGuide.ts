type Given = { readonly language: string; /** Base64 of each picture, by its path. */ readonly pictures: ReadonlyMap<string, string> };

const style = `
@page { margin: 11mm 12mm; }
body { margin: 0; font: 8.6pt/1.36 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", system-ui, sans-serif; color: #2A2130; columns: 2; column-gap: 7mm; column-fill: balance; }
h1 { margin: 0 0 1mm; font-size: 17pt; line-height: 1.1; }
h2 { margin: 2.6mm 0 .6mm; font-size: 10.5pt; line-height: 1.2; color: #5A2A60; break-after: avoid; }
p { margin: 0 0 1.5mm; orphans: 2; widows: 2; }
.pictures { display: flex; gap: 2mm; margin: 1.5mm 0 2mm; break-inside: avoid; }
.pictures img { flex: 1; min-width: 0; width: 0; border: .4pt solid #85786F; border-radius: 1.5mm; }
`;

/** The guide's page for the printer. Of Markdown it knows what the guides use: headings, paragraphs, pictures, bold, italics, links. */
export function htmlOfGuide(text: string, { language, pictures }: Given): string {
  const blocks = text.trim().split(/\n{2,}/u).filter((block) => !block.includes('.pdf)'));
  const body = blocks.map((block) => htmlOfBlock(block, pictures)).join('\n');
  return `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>Resguardo</title><style>${style}</style></head><body>\n${body}\n</body></html>\n`;
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
