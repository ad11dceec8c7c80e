import type { VaultContract } from '../../bridge/VaultContract.ts';
import { fail, type Result } from '../../core/Result.ts';
import { abandonMaking } from './abandonMaking.ts';
import { addChild } from './addChild.ts';
import { addNote } from './addNote.ts';
import { addRecipient } from './addRecipient.ts';
import { addRecord } from './addRecord.ts';
import { amendNote } from './amendNote.ts';
import { amendRecord } from './amendRecord.ts';
import { backupSaved } from './backupSaved.ts';
import { beginBackup } from './beginBackup.ts';
import { breakDown } from './breakDown.ts';
import { caseload } from './caseload.ts';
import { changeChild } from './changeChild.ts';
import { changePassphrase } from './changePassphrase.ts';
import { checkVault } from './checkVault.ts';
import { confirmNewWords } from './confirmNewWords.ts';
import { confirmWords } from './confirmWords.ts';
import { copyGiven } from './copyGiven.ts';
import { dropDraft } from './dropDraft.ts';
import { dropSummary } from './dropSummary.ts';
import { dropVoice } from './dropVoice.ts';
import { facility } from './facility.ts';
import { handedOut } from './handedOut.ts';
import { handOver } from './handOver.ts';
import { hearRendering } from './hearRendering.ts';
import { hearVoice } from './hearVoice.ts';
import { keepRendering } from './keepRendering.ts';
import { keepVoice } from './keepVoice.ts';
import { ledger } from './ledger.ts';
import { lock } from './lock.ts';
import { look } from './look.ts';
import { lookIntoBackup } from './lookIntoBackup.ts';
import { makeRecall } from './makeRecall.ts';
import { makeVault } from './makeVault.ts';
import { mendShelf } from './mendShelf.ts';
import { newSummary } from './newSummary.ts';
import { noticeCards } from './noticeCards.ts';
import { noticeRead } from './noticeRead.ts';
import { notHandedOut } from './notHandedOut.ts';
import { openChild } from './openChild.ts';
import { recallSent } from './recallSent.ts';
import { recipients } from './recipients.ts';
import { releasePackage } from './releasePackage.ts';
import { rememberVault } from './rememberVault.ts';
import { renewWords } from './renewWords.ts';
import { restoreBackup } from './restoreBackup.ts';
import { emptyRoom, type OpenVault, type Room, type Surroundings } from './Room.ts';
import { saveDraft } from './saveDraft.ts';
import { saveSummary } from './saveSummary.ts';
import { setFacility } from './setFacility.ts';
import { standing } from './standing.ts';
import { sweepRenderings } from './sweepRenderings.ts';
import { suggestPassphrase } from './suggestPassphrase.ts';
import { takeBack } from './takeBack.ts';
import { takeOver } from './takeOver.ts';
import { tidy } from './tidy.ts';
import { unlock } from './unlock.ts';
import { voices } from './voices.ts';

/** The vault's whole contract. One request at a time, in the order they came; one that breaks an assumption locks the vault. */
export function serveVault(around: Surroundings): VaultContract {
  const room = emptyRoom(around);
  const atDoor = withRoom(room);
  const inside = withOpen(room);
  return {
    look: atDoor(look), takeOver: atDoor(takeOver), suggestPassphrase: atDoor(suggestPassphrase),
    makeVault: atDoor(makeVault), confirmWords: atDoor(confirmWords), abandonMaking: atDoor(abandonMaking),
    unlock: atDoor(unlock), lock: atDoor(lock),
    caseload: inside(caseload), addChild: inside(addChild), changeChild: inside(changeChild), openChild: inside(openChild),
    saveDraft: inside(saveDraft), dropDraft: inside(dropDraft),
    addNote: inside(addNote), amendNote: inside(amendNote), addRecord: inside(addRecord), amendRecord: inside(amendRecord),
    noticeCards: inside(noticeCards), noticeRead: inside(noticeRead),
    facility: inside(facility), setFacility: inside(setFacility), recipients: inside(recipients), addRecipient: inside(addRecipient),
    newSummary: inside(newSummary), saveSummary: inside(saveSummary), dropSummary: inside(dropSummary),
    voices: inside(voices), keepVoice: inside(keepVoice), hearVoice: inside(hearVoice), dropVoice: inside(dropVoice),
    keepRendering: inside(keepRendering), hearRendering: inside(hearRendering), sweepRenderings: inside(sweepRenderings),
    handOver: inside((vault, ...rest: Parameters<VaultContract['handOver']>) => handOver(room, vault, ...rest)),
    takeBack: inside(takeBack), releasePackage: inside(releasePackage), handedOut: inside(handedOut), notHandedOut: inside(notHandedOut),
    makeRecall: inside(makeRecall), recallSent: inside(recallSent), copyGiven: inside(copyGiven),
    ledger: inside(ledger),
    standing: inside(standing), changePassphrase: inside(changePassphrase), renewWords: inside(renewWords), confirmNewWords: inside(confirmNewWords),
    checkVault: inside(checkVault), mendShelf: inside((vault) => mendShelf(room, vault)),
    makeBackup: async () => {
      const begun = await inside(beginBackup)();
      if (!begun.ok) return begun;
      // What waited for it goes on in a turn of its own.
      return begun.value.finish().finally(() => void atDoor(nothing)());
    },
    backupSaved: inside(backupSaved), lookIntoBackup: atDoor(lookIntoBackup), restoreBackup: atDoor(restoreBackup),
  };
}

function nothing(): Promise<void> {
  return Promise.resolve();
}

type Act<Place, Args extends readonly unknown[], T> = (place: Place, ...args: Args) => Promise<T>;

/** Requests that need no open vault. */
function withRoom(room: Room) {
  const turn = inTurn(room);
  return <Args extends readonly unknown[], T>(act: Act<Room, Args, T>) => (...args: Args): Promise<T> => turn(() => act(room, ...args));
}

/** Requests that need one: locked, when there is none. */
function withOpen(room: Room) {
  const turn = inTurn(room);
  return <Args extends readonly unknown[], T>(act: Act<OpenVault, Args, Result<T>>) => (...args: Args): Promise<Result<T>> =>
    turn(async () => {
      const { open } = room;
      if (open === null) return fail({ type: 'locked' });
      const done = await act(open, ...args);
      if (!done.ok && done.problem.type === 'databaseMissing') await rememberVault(open);
      return done;
    });
}

function inTurn(room: Room) {
  return <T>(work: () => Promise<T>): Promise<T> => {
    const done = room.last.then(work);
    room.last = done.then(() => tidy(room)).catch(() => breakDown(room));
    return done;
  };
}
