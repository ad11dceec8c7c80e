import { useFormatter } from 'use-intl';
import type { MadeBackup } from '../../../bridge/Standing.ts';
import type { Instant } from '../../../core/Instant.ts';
import { useSize } from '../useSize.ts';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';

/** What tells one backup from another: when it was made, how much is in it, and three words for its label. */
export function BackupLabel({ made, at }: { made: MadeBackup; at: Instant }) {
  const words = useWords('backup');
  const when = useWhen();
  const size = useSize();
  const format = useFormatter();
  return (
    <section className="stack t">
      <dl className="backup-facts num">
        <div><dt>{words('date')}</dt><dd>{when(at, 'dayAndTime')}</dd></div>
        <div><dt>{words('size')}</dt><dd>{size(made.bytes)}</dd></div>
        <div><dt>{words('entries')}</dt><dd>{format.number(made.entries)}</dd></div>
      </dl>
      <p className="told-once" lang="en" translate="no">{made.checkpoint.join(' ')}</p>
      <p className="small soft">{words('label')}</p>
    </section>
  );
}
