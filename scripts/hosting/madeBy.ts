/** The first line of each of these files. */
export function madeBy(comment: string): string {
  return `${comment} Made by \`npm run hosting\` from src/sw/headersFor.ts: change it there. A test holds this file to it.`;
}
