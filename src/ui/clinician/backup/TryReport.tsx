import { useFormatter } from 'use-intl';
import type { TriedBackup } from '../../../bridge/TriedBackup.ts';
import { Icon } from '../../shared/Icon.tsx';
import { Say } from '../../shared/Say.tsx';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';

const books = ['private', 'record', 'ledger'] as const;
const icons = { private: 'privateBook', record: 'page', ledger: 'ledger' } as const;

/** What a backup that was tried holds, how it stands beside the vault, and what opens it. No name and no word of a note. */
export function TryReport({ tried }: { tried: TriedBackup }) {
  const words = useWords('drill');
  return (
    <div className="stack">
      {tried.damaged === 0
        ? <Say kind="ok" spoken="soon">{words('whole')}</Say>
        : <Say kind="late" spoken="now">{words('damaged', { count: tried.damaged })}</Say>}
      <Facts tried={tried} />
      <Beside compared={tried.compared} />
      <section className="stack t">
        <h3>{words('opensTitle')}</h3>
        <ul className="stack t" role="list">
          {tried.opens.map(({ by, isTodays }, place) => (
            <li key={place} className="row top small"><Icon name={by === 'words' ? 'page' : 'key'} /><span>{words(`opens.${by}${isTodays ? 'Now' : 'Then'}`)}</span></li>
          ))}
        </ul>
      </section>
      {!tried.noted && <Say kind="due">{words('notNoted')}</Say>}
    </div>
  );
}

function Facts({ tried }: { tried: TriedBackup }) {
  const words = useWords('drill');
  const when = useWhen();
  const { number } = useFormatter();
  return (
    <section className="stack t">
      <dl className="backup-facts num">
        <div><dt>{words('made')}</dt><dd>{when(tried.madeAt, 'dayAndTime')}</dd></div>
        <div><dt>{words('children')}</dt><dd>{number(tried.children)}</dd></div>
        <div><dt>{words('entries')}</dt><dd>{number(tried.entries)}</dd></div>
        <div><dt>{words('drafts')}</dt><dd>{number(tried.drafts)}</dd></div>
      </dl>
      <p className="small">{words.rich('checkpoint', { words: tried.checkpoint.join(' '), b: text => <b lang="en" translate="no">{text}</b> })}</p>
      {!tried.madeHere && <p className="small">{words('elsewhere')}</p>}
    </section>
  );
}

function Beside({ compared }: { compared: TriedBackup['compared'] }) {
  const words = useWords('drill');
  const onlyHere = compared.private.onlyHere + compared.record.onlyHere;
  const onlyThere = compared.private.onlyThere + compared.record.onlyThere;
  return (
    <section className="stack t">
      <h3>{words('beside')}</h3>
      <ul className="compared num" role="list">
        {books.map(book => {
          const { equal, ...rest } = compared[book];
          return (
            <li key={book}>
              <Icon name={icons[book]} /><b>{words(`books.${book}`)}</b>
              <span>{[words('equal', { count: equal }), rest.onlyHere > 0 && words('onlyHere', { count: rest.onlyHere }), rest.onlyThere > 0 && words('onlyThere', { count: rest.onlyThere })].filter(Boolean).join(', ')}</span>
            </li>
          );
        })}
      </ul>
      {onlyHere === 0 ? <p className="small">{words('allThere')}</p> : <Say kind="due" icon="copy">{words('since', { count: onlyHere })}</Say>}
      {onlyThere > 0 && <Say kind="due">{words('more', { count: onlyThere })}</Say>}
    </section>
  );
}
