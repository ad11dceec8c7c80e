import type { VaultContract } from '../../bridge/VaultContract.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import type { Begun } from './besideTurns.ts';
import { abandonMaking } from './abandonMaking.ts';
import { breakDown } from './breakDown.ts';
import { caseload } from './caseload.ts';
import { confirmWords } from './confirmWords.ts';
import { lock } from './lock.ts';
import { look } from './look.ts';
import { rememberVault } from './rememberVault.ts';
import type { BehindName, Later } from './later.ts';
import { emptyRoom, type OpenVault, type Room, type Surroundings } from './Room.ts';
import { suggestPassphrase } from './suggestPassphrase.ts';
import { takeOver } from './takeOver.ts';
import { unlock } from './unlock.ts';

/** The vault's whole contract. One request at a time, in the order they came; one that breaks an assumption locks the vault. */
export function serveVault(around: Surroundings): VaultContract {
  const room = emptyRoom(around);
  const later = import('./later.ts').then((loaded) => loaded.later);
  const turn = inTurn(room, later);
  const atDoor = withRoom(room, turn);
  const inside = withOpen(room, turn);
  const behind = <Name extends BehindName>(name: Name) => inside(async (vault, ...given: readonly unknown[]) =>
    ((await later).inside[name] as Act<OpenVault, readonly unknown[], Result<never>>)(vault, ...given)) as VaultContract[Name];
  // What waited for it goes on in a turn of its own.
  const beside = <T>(begin: (vault: OpenVault) => Promise<Result<Begun<T>>>) => async (): Promise<Result<T>> => {
    const begun = await inside(begin)();
    return begun.ok ? begun.value.finish().finally(() => void atDoor(nothing)()) : begun;
  };
  return {
    look: atDoor(look), takeOver: atDoor(takeOver), suggestPassphrase: atDoor(suggestPassphrase),
    makeVault: atDoor(async (_, ...given: Parameters<VaultContract['makeVault']>) => (await later).makeVault(room, ...given)), confirmWords: atDoor(confirmWords), abandonMaking: atDoor(abandonMaking),
    makePractice: atDoor(async (_, ...given: Parameters<VaultContract['makePractice']>) => (await import('./makePractice.ts')).makePractice(room, ...given)),
    removePractice: atDoor(async (_, ...given: Parameters<VaultContract['removePractice']>) => (await later).removePractice(room, ...given)),
    askRemoval: atDoor(async (_, ...given: Parameters<VaultContract['askRemoval']>) => (await later).askRemoval(room, ...given)),
    removeVault: atDoor(async (_, ...given: Parameters<VaultContract['removeVault']>) => (await later).removeVault(room, ...given)),
    unlock: atDoor(unlock), lock: atDoor(lock),
    caseload: inside(caseload), addChild: behind('addChild'), changeChild: behind('changeChild'), openChild: behind('openChild'),
    suggestCodeName: behind('suggestCodeName'), childLeft: behind('childLeft'), childCameBack: behind('childCameBack'),
    setHold: behind('setHold'), mayShred: behind('mayShred'), shredChild: behind('shredChild'),
    saveDraft: behind('saveDraft'), dropDraft: behind('dropDraft'),
    addNote: behind('addNote'), amendNote: behind('amendNote'), addRecord: behind('addRecord'), amendRecord: behind('amendRecord'),
    noticeCards: behind('noticeCards'), noticeRead: behind('noticeRead'),
    facility: behind('facility'), setFacility: behind('setFacility'), phrases: behind('phrases'), setPhrases: behind('setPhrases'), recipients: behind('recipients'), addRecipient: behind('addRecipient'),
    newSummary: behind('newSummary'), saveSummary: behind('saveSummary'), dropSummary: behind('dropSummary'),
    voices: behind('voices'), keepVoice: behind('keepVoice'), hearVoice: behind('hearVoice'), dropVoice: behind('dropVoice'),
    looseVoices: behind('looseVoices'), dropLooseVoice: behind('dropLooseVoice'),
    keepRendering: behind('keepRendering'), hearRendering: behind('hearRendering'), sweepRenderings: behind('sweepRenderings'),
    handOver: inside(async (vault, ...rest: Parameters<VaultContract['handOver']>) => (await later).handOver(room, vault, ...rest)),
    takeBack: behind('takeBack'), yesAskedAgain: behind('yesAskedAgain'), releasePackage: behind('releasePackage'), handedOut: behind('handedOut'), notHandedOut: behind('notHandedOut'),
    handedOutBefore: behind('handedOutBefore'), maySaveAgain: behind('maySaveAgain'),
    makeRecall: behind('makeRecall'), recallSent: behind('recallSent'), copyGiven: behind('copyGiven'),
    findInNotes: behind('findInNotes'), findInRecord: behind('findInRecord'),
    ledger: behind('ledger'),
    standing: behind('standing'), changePassphrase: behind('changePassphrase'), renewWords: behind('renewWords'), confirmNewWords: behind('confirmNewWords'),
    drawShares: behind('drawShares'), tellShare: behind('tellShare'), confirmShare: behind('confirmShare'), dropShares: behind('dropShares'),
    readShare: atDoor(async (_, ...given: Parameters<VaultContract['readShare']>) => (await later).readShare(room, ...given)),
    checkVault: behind('checkVault'), mendShelf: inside(async (vault) => (await later).mendShelf(room, vault)),
    makeBackup: beside(async (vault) => (await later).beginBackup(vault)),
    backupSaved: async (...given) => {
      const read = await beside(async (vault) => (await later).beginReadingSaved(vault, ...given))();
      return read.ok ? inside(async (vault) => (await later).backupSaved(vault, given[0]))() : read;
    },
    tryBackup: async (given) => {
      const tried = await beside(async (vault) => (await later).beginTry(vault, given))();
      return tried.ok ? inside(async (vault) => (await later).noteTry(vault, tried.value))() : tried;
    },
    // At once, and again in turn: it may still wait for its own.
    cancelBackup: () => {
      const stop = async () => {
        room.open?.backups.stop?.abort();
        return ok(null);
      };
      void stop();
      return atDoor(stop)();
    },
    offerBackup: behind('offerBackup'), backupFolder: behind('backupFolder'), rememberBackupFolder: behind('rememberBackupFolder'),
    lookIntoBackup: atDoor(async (_, ...given: Parameters<VaultContract['lookIntoBackup']>) => (await later).lookIntoBackup(room, ...given)),
    restoreBackup: atDoor(async (_, ...given: Parameters<VaultContract['restoreBackup']>) => (await puttingBack()).restoreBackup(room, ...given)),
    prepareRestore: atDoor(async (_, ...given: Parameters<VaultContract['prepareRestore']>) => (await puttingBack()).prepareRestore(room, ...given)),
    switchToRestored: atDoor(async (_, ...given: Parameters<VaultContract['switchToRestored']>) => (await puttingBack()).switchToRestored(room, ...given)),
    leaveRestored: atDoor(async () => (await puttingBack()).leaveRestored(room)),
    keptAside: inside(async (vault) => (await puttingBack()).keptAside(vault)),
    deleteAside: inside(async (vault, ...given: Parameters<VaultContract['deleteAside']>) => (await puttingBack()).deleteAside(vault, ...given)),
  };
}

const puttingBack = () => import('./puttingBack.ts');

function nothing(): Promise<void> {
  return Promise.resolve();
}

type Act<Place, Args extends readonly unknown[], T> = (place: Place, ...args: Args) => Promise<T>;

type Turn = <T>(work: () => Promise<T>) => Promise<T>;

/** Requests that need no open vault. */
function withRoom(room: Room, turn: Turn) {
  return <Args extends readonly unknown[], T>(act: Act<Room, Args, T>) => (...args: Args): Promise<T> => turn(() => act(room, ...args));
}

/** Requests that need one: locked, when there is none. */
function withOpen(room: Room, turn: Turn) {
  return <Args extends readonly unknown[], T>(act: Act<OpenVault, Args, Result<T>>) => (...args: Args): Promise<Result<T>> =>
    turn(async () => {
      const { open } = room;
      if (open === null) return fail({ type: 'locked' });
      const done = await act(open, ...args);
      if (!done.ok && done.problem.type === 'databaseMissing') await rememberVault(open, room.seen.markers);
      if (!done.ok && done.problem.type === 'takenOver') open.around.events.mustLock('takenOver');
      return done;
    });
}

function inTurn(room: Room, later: Promise<Later>): Turn {
  const tidy = async () => (room.open === null ? undefined : (await later).tidy(room));
  return (work) => {
    const done = room.last.then(work);
    room.last = done.then(tidy).catch(() => breakDown(room));
    return done;
  };
}
