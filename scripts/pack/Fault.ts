/** One thing to mend: where in the pack ('B-N4', 'A room skip'), and what is wrong there, for a translator. */
export type Fault = { readonly where: string; readonly what: string };
