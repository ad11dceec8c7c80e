/** Everything that puts a backup on the tablet: loaded when it is asked for, not while a passphrase is typed. */
export { deleteAside } from './deleteAside.ts';
export { keptAside } from './keptAside.ts';
export { leaveRestored } from './leaveRestored.ts';
export { prepareRestore } from './prepareRestore.ts';
export { restoreBackup } from './restoreBackup.ts';
export { dropUnfinished } from './restoring.ts';
export { switchToRestored } from './switchToRestored.ts';
