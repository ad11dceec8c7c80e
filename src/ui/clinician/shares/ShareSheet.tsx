import type { ToldShare } from '../../../bridge/Secret.ts';
import { Mark } from '../../shared/Mark.tsx';
import { useWords } from '../useWords.ts';
import { QrCode } from './QrCode.tsx';
import './shares.css';

/** What a holder is given on paper: what it is, what to do with it, the words and the code. No child, no vault, no clinician is named on it. */
export function ShareSheet({ share, holder, at }: { share: ToldShare; holder: string; at: Date }) {
  const words = useWords('shares');
  const { number, set } = share;
  return (
    <article className="share-sheet">
      <header>
        <Mark size={44} />
        <div><h1>{words('sheetTitle', { number })}</h1><p className="share-for"><bdi>{words('sheetFor', { holder })}</bdi></p></div>
        <p className="share-set">{words('sheetSet', { set, at })}</p>
      </header>
      <p>{words('sheetWhat')}</p>
      <ol className="share-words" translate="no">{share.words.map((word, place) => <li key={place}>{word}</li>)}</ol>
      <div className="share-use"><p>{words('sheetHow')} {words('sheetScan')}</p><QrCode text={share.code} label={words('sheetCode')} /></div>
      <section>
        <h2>{words('sheetDo')}</h2>
        <ul>{(['sheetDo1', 'sheetDo2', 'sheetDo3', 'sheetDo4'] as const).map(each => <li key={each}>{words(each)}</li>)}</ul>
      </section>
    </article>
  );
}
