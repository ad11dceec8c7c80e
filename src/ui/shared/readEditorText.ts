/** The text a person sees in a plaintext-only editor. The last line break stands only for the line after it, so it is not counted. */
export function readEditorText(editor: Node): string {
  const text = readEditorPart(editor);
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

/** The text of a part of one, its last line break among it. */
export function readEditorPart(part: Node): string {
  return textOf(part).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

/** The text to put into the editor so that exactly `text` is read back. */
export function editorTextOf(text: string): string {
  return text.endsWith('\n') ? `${text}\n` : text;
}

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeName === 'BR') return '\n';
  let text = '';
  for (const child of node.childNodes) text += lineBefore(child, text) + textOf(child);
  return text;
}

function lineBefore(node: Node, text: string): string {
  const isBlock = node.nodeName === 'DIV' || node.nodeName === 'P';
  return isBlock && text !== '' && !text.endsWith('\n') ? '\n' : '';
}
