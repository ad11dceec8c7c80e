/** One place of the app where a rule stands: the text that is there, once, and what stands there when the rule is off. */
export type Edit = { readonly file: string; readonly find: string; readonly put: string };

/** A rule of the requirements, and all that must be changed for it to hold no more. No two are off at once. */
export type Rule = { readonly rule: string; readonly edits: readonly Edit[] };

/** A rule that stands in one place. */
export function at(file: string, rule: string, find: string, put: string): Rule {
  return { rule, edits: [{ file, find, put }] };
}
