import { Card } from '../../shared/Card.tsx';
import { useTablet } from '../Tablet.ts';
import { useWatched } from '../useWatched.ts';
import { useWords } from '../useWords.ts';
import { UpdateLine } from './UpdateLine.tsx';

/** What waits, on the page of what runs; nothing where nothing does. */
export function UpdateCard() {
  const words = useWords('update');
  const state = useWatched(useTablet().updateNotice);
  if (state.is === 'none') return null;
  return <Card title={words('title')}><ul className="tablet-lines" role="list"><UpdateLine /></ul></Card>;
}
