import type { VaultContract } from '../../bridge/VaultContract.ts';
import { addChild } from './addChild.ts';
import { addNote } from './addNote.ts';
import { addRecipient } from './addRecipient.ts';
import { addRecord } from './addRecord.ts';
import { amendNote } from './amendNote.ts';
import { amendRecord } from './amendRecord.ts';
import { askRemoval } from './askRemoval.ts';
import { backupFolder, rememberBackupFolder } from './backupFolder.ts';
import { backupSaved, beginReadingSaved } from './backupSaved.ts';
import { beginBackup } from './beginBackup.ts';
import { beginTry, noteTry } from './beginTry.ts';
import { childCameBack } from './childCameBack.ts';
import { childLeft } from './childLeft.ts';
import { changeChild } from './changeChild.ts';
import { changePassphrase } from './changePassphrase.ts';
import { checkVault } from './checkVault.ts';
import { confirmNewWords } from './confirmNewWords.ts';
import { confirmShare } from './confirmShare.ts';
import { copyGiven } from './copyGiven.ts';
import { drawShares, dropShares } from './drawShares.ts';
import { dropDraft } from './dropDraft.ts';
import { dropLooseVoice } from './dropLooseVoice.ts';
import { dropSummary } from './dropSummary.ts';
import { dropVoice } from './dropVoice.ts';
import { facility } from './facility.ts';
import { findInNotes } from './findInNotes.ts';
import { findInRecord } from './findInRecord.ts';
import { handedOut } from './handedOut.ts';
import { handedOutBefore } from './handedOutBefore.ts';
import { handOver } from './handOver.ts';
import { hearRendering } from './hearRendering.ts';
import { hearVoice } from './hearVoice.ts';
import { keepRendering } from './keepRendering.ts';
import { keepVoice } from './keepVoice.ts';
import { ledger } from './ledger.ts';
import { lookIntoBackup } from './lookIntoBackup.ts';
import { looseVoices } from './looseVoices.ts';
import { mayShred } from './mayShred.ts';
import { makeRecall } from './makeRecall.ts';
import { makeVault } from './makeVault.ts';
import { maySaveAgain } from './maySaveAgain.ts';
import { mendShelf } from './mendShelf.ts';
import { newSummary } from './newSummary.ts';
import { notHandedOut } from './notHandedOut.ts';
import { noticeCards } from './noticeCards.ts';
import { noticeRead } from './noticeRead.ts';
import { offerBackup } from './offerBackup.ts';
import { openChild } from './openChild.ts';
import { phrases } from './phrases.ts';
import { readShare } from './readShare.ts';
import { recallSent } from './recallSent.ts';
import { recipients } from './recipients.ts';
import { releasePackage } from './releasePackage.ts';
import { removePractice } from './removePractice.ts';
import { removeVault } from './removeVault.ts';
import { renewWords } from './renewWords.ts';
import type { OpenVault } from './Room.ts';
import { saveDraft } from './saveDraft.ts';
import { saveSummary } from './saveSummary.ts';
import { setFacility } from './setFacility.ts';
import { setPhrases } from './setPhrases.ts';
import { setHold } from './setHold.ts';
import { shredChild } from './shredChild.ts';
import { standing } from './standing.ts';
import { sweepRenderings } from './sweepRenderings.ts';
import { suggestCodeName } from './suggestCodeName.ts';
import { takeBack } from './takeBack.ts';
import { tellShare } from './tellShare.ts';
import { tidy } from './tidy.ts';
import { voices } from './voices.ts';
import { yesAskedAgain } from './yesAskedAgain.ts';

/** What only asks for an open vault, by its name in the contract. */
const inside = {
  addChild, addNote, addRecipient, addRecord, amendNote, amendRecord, backupFolder, changeChild, changePassphrase, childCameBack, childLeft, checkVault,
  confirmNewWords, confirmShare, copyGiven, drawShares, dropDraft, dropLooseVoice, dropShares, dropSummary, dropVoice, facility, findInNotes, findInRecord, handedOut, handedOutBefore, hearRendering, hearVoice, keepRendering,
  keepVoice, ledger, looseVoices, makeRecall, maySaveAgain, newSummary, notHandedOut, noticeCards, noticeRead, offerBackup, openChild, phrases, recallSent, recipients,
  releasePackage, rememberBackupFolder, renewWords, saveDraft, saveSummary, setFacility, setHold, setPhrases, mayShred, shredChild, standing, suggestCodeName, sweepRenderings, takeBack, tellShare, voices, yesAskedAgain,
};

/**
 * [Note: loaded behind the door] Everything that is not needed to reach an open vault is loaded while a passphrase is typed
 * and stretched, so that the door does not wait for it.
 */
export const later = { inside: inside satisfies Inside, backupSaved, beginBackup, beginReadingSaved, beginTry, noteTry, handOver, mendShelf, lookIntoBackup, readShare, tidy, askRemoval, makeVault, removePractice, removeVault };

export type Later = typeof later;
export type BehindName = keyof typeof inside & keyof VaultContract;

type Inside = {
  readonly [Name in BehindName]: (vault: OpenVault, ...args: Parameters<VaultContract[Name]>) => ReturnType<VaultContract[Name]>;
};
