/** The letter that asks a recipient to delete what was taken back, by its parts, as text. */
export type RecallLetter = {
  readonly language: string;
  readonly title: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly paragraphs: readonly string[];
  /** What stands under the line that is signed by hand. */
  readonly signature: string;
};
