const confidentiality = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality';
const actCode = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';

/** The labels of every summary (R5; F6.4 to F6.6), in the order they are written. */
export const labels = [
  { system: confidentiality, code: 'R' },
  { system: actCode, code: 'MH' },
  { system: actCode, code: 'NORDSCLCDS' },
  { system: actCode, code: 'DELAU' },
  { system: actCode, code: 'PERSISTLABEL' },
] as const;
