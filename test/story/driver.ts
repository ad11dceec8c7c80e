/** The acts of a clinician, a child and a recipient, each over any Hands: one act a function, found by role and name alone. */
export * from './acts/after.ts';
export * from './acts/asking.ts';
export * from './acts/card.ts';
export * from './acts/caseload.ts';
export * from './acts/childsRoom.ts';
export * from './acts/door.ts';
export * from './acts/house.ts';
export * from './acts/lettingGo.ts';
export * from './acts/notes.ts';
export * from './acts/putBack.ts';
export * from './acts/recipient.ts';
export * from './acts/record.ts';
export * from './acts/shelf.ts';
export * from './acts/shares.ts';
export * from './acts/summary.ts';
export * from './acts/vault.ts';
export * from './acts/voices.ts';
