import type { ChildDiffers, Differences } from '../../../bridge/PutBack.ts';
import { Card } from '../../shared/Card.tsx';
import { Say } from '../../shared/Say.tsx';
import { useWords } from '../useWords.ts';

/** As many children as are named one by one. */
const mostNamed = 6;

/** Which entries are on one side only: in all, by who wrote them, and by child. */
export function WhatDiffers({ found: { entries, wrote, children, shredded } }: { found: Differences }) {
  const words = useWords('putBack');
  const isSame = entries !== null && entries.onlyHere === 0 && entries.onlyInBackup === 0 && children.length === 0;
  return (
    <>
      {entries && (
        <Card title={words('differsTitle')}>
          {isSame ? <p>{words('same')}</p> : <Bar entries={entries} />}
          {wrote.length > 0 && (
            <ul className="stack t" role="list">
              {wrote.flatMap(({ who, since, ...counts }) => (['onlyHere', 'onlyInBackup'] as const).map(side => counts[side] > 0 && (
                <li key={`${who} ${side}`}>{words('wrote', { who, since: new Date(since), count: counts[side], side: side === 'onlyHere' ? 'here' : 'backup' })}</li>
              )))}
            </ul>
          )}
          {children.length > 0 && (
            <ul className="versus-children" role="list">
              {children.slice(0, mostNamed).map(child => <Child key={child.codeName} child={child} />)}
              {children.length > mostNamed && <li className="soft">{words('moreChildren', { count: children.length - mostNamed })}</li>}
            </ul>
          )}
        </Card>
      )}
      {shredded > 0 && <Say icon="stop">{words('shredded', { count: shredded })}</Say>}
    </>
  );
}

function Child({ child: { codeName, is, ...counts } }: { child: ChildDiffers }) {
  const words = useWords('putBack');
  return (
    <li>
      <b><bdi>{codeName}</bdi></b>
      <span className="small">{words(is === 'both' ? 'ofChild' : is === 'onlyHere' ? 'childOnlyHere' : 'childOnlyInBackup', counts)}</span>
    </li>
  );
}

/** The three parts of all entries, as wide as they are many; the words say the same. */
function Bar({ entries }: { entries: NonNullable<Differences['entries']> }) {
  const words = useWords('putBack');
  const parts = (['onlyHere', 'both', 'onlyInBackup'] as const).filter(part => entries[part] > 0);
  return (
    <div className="entries-shown">
      <div className="entries-bar" role="img" aria-label={words('bar', entries)}>
        {parts.map(part => <span key={part} className={part} style={{ flexGrow: entries[part] }} />)}
      </div>
      <ul className="row wrap" role="list" aria-hidden="true">
        {parts.map(part => <li key={part} className={`row small ${part}`}><i /><span><b className="num">{entries[part]}</b> {words(part)}</span></li>)}
      </ul>
    </div>
  );
}
