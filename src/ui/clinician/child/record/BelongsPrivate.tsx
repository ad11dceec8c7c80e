import { Icon } from '../../../shared/Icon.tsx';
import { useWords } from '../../useWords.ts';

/** Beside every form of the record: what does not go into it. */
export function BelongsPrivate({ codeName }: { codeName: string }) {
  const words = useWords('record');
  return <p className="row small soft"><Icon name="privateBook" size="small" /><span>{words('belongsPrivate', { codeName })}</span></p>;
}
