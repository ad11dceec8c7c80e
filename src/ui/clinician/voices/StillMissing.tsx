import { useWords } from '../useWords.ts';
import { missingOfSpeaker, type Speaking } from './Speaking.ts';

/** What keeps Record from recording, read out as it gets less; nothing once all is said. */
export function StillMissing({ speaking, id }: { speaking: Speaking; id?: string }) {
  const words = useWords('voices');
  const missing = missingOfSpeaker(speaking);
  return (
    <div className="still-missing" id={id} role="status">
      {missing.length > 0 && <p className="small b">{words('missingTitle')}</p>}
      {missing.length > 0 && <ul className="small" role="list">{missing.map((each) => <li key={each}>{words(`missing.${each}`)}</li>)}</ul>}
    </div>
  );
}
