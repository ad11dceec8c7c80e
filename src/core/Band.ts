/** The three age bands of the child's texts: A 6-9, B 10-13, C 14-17. A default by age; the clinician may move a child. */
export type Band = 'A' | 'B' | 'C';

export const bands = ['A', 'B', 'C'] as const satisfies readonly Band[];
