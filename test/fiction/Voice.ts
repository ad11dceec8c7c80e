/** How fictional notes are worded in one language. `{name}` in a sentence is filled from `fills`, `{made}` with an invented word. */
export type Voice = {
  readonly titles: readonly string[];
  readonly parts: readonly { readonly heading: string; readonly sentences: readonly string[] }[];
  readonly fills: Readonly<Record<string, readonly string[]>>;
};
