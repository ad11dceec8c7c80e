import { Progress } from '../../shared/Progress.tsx';
import { useWords } from '../useWords.ts';

/** While a vault is removed: how far is not told, only that it goes on. */
export function Removing() {
  const words = useWords('removal');
  return <div className="stack t"><b>{words('doing')}</b><Progress label={words('doing')} /></div>;
}
