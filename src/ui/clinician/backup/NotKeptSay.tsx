import { Say } from '../../shared/Say.tsx';
import { useWords } from '../useWords.ts';
import type { NotKept } from './BackupState.ts';
import type { Backup } from './useBackup.ts';

const kinds: Readonly<Record<NotKept, 'plain' | 'due' | 'late'>> = {
  notShared: 'due', stopped: 'due', shareFailed: 'late', folderGone: 'late', folderRefused: 'late', folderFull: 'late', folderFailed: 'late', unread: 'late',
};

/** Why it does not count yet. The file that was made is still there, to go another way. */
export function NotKeptSay({ backup: { notKept } }: { backup: Backup }) {
  const words = useWords('backup');
  if (notKept === null) return null;
  return <Say kind={kinds[notKept]} spoken={kinds[notKept] === 'late' ? 'now' : 'soon'}>{words(`notKept.${notKept}`)}</Say>;
}
