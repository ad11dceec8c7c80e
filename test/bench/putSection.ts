/** A page of Markdown with the text in the place of the last one of this name, between marks that nobody sees, or at its end. */
export function putSection(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const written = `${begin}\n${text}\n${end}`;
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  return from === -1 || to === -1 ? `${page.trimEnd()}\n\n${written}\n` : page.slice(0, from) + written + page.slice(to + end.length);
}
