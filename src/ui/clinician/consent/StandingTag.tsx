import { Tag } from '../../shared/Tag.tsx';
import { useWords } from '../useWords.ts';
import type { Standing } from './standingOf.ts';

const kinds = { unsure: 'due', waiting: 'share', ready: 'share', made: 'due', handedOut: 'ok', takenBack: 'plain', recalled: 'plain', expired: 'plain' } as const;
const icons = { unsure: 'speech', waiting: 'hourglass', ready: 'page', made: 'page', handedOut: 'check', takenBack: 'stop', recalled: 'stop', expired: 'clock' } as const;

/** Where a yes stands, in a word. */
export function StandingTag({ standing }: { standing: Standing }) {
  const words = useWords('consent');
  return <Tag kind={kinds[standing]} icon={icons[standing]}>{words(`standing.${standing}`)}</Tag>;
}
