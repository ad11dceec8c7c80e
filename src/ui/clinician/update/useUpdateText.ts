import type { ReleaseRefused } from '../../offline/judgeRelease.ts';
import type { UpdateState, UpdateWaits } from '../../offline/updateNotice.ts';
import { useWords } from '../useWords.ts';

const why = {
  unsigned: 'whyUnsigned', wrongKey: 'whyWrongKey', badSignature: 'whyBadSignature', older: 'whyOlder', altered: 'whyAltered', unreadable: 'whyUnreadable',
} as const satisfies Record<ReleaseRefused, string>;

const waits = { elsewhere: 'elsewhere', unsaved: 'unsaved' } as const satisfies Record<UpdateWaits, string>;

/** What is said of an update that waits; empty where none does. */
export function useUpdateText(): (state: UpdateState) => string {
  const words = useWords('update');
  return (state) => {
    switch (state.is) {
      case 'none': return '';
      case 'ready': return `${words('waits', { version: state.version })} ${words(state.isSigned ? 'signed' : 'unchecked')}`;
      case 'refused': return `${words('refused')} ${words(why[state.why])} ${words('ask')}`;
      case 'unreached': return words('unreached');
    }
  };
}

/** Why the tap came to nothing; empty where it did not, or none was made. */
export function useWaitsText(): (state: UpdateState) => string {
  const words = useWords('update');
  return (state) => (state.is === 'ready' && state.waits ? words(waits[state.waits]) : '');
}
