import { useEffect, useRef } from 'react';
import type { MadePackage } from '../../../bridge/VaultContract.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Say } from '../../shared/Say.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useWords } from '../useWords.ts';
import type { Release, Saved } from './useRelease.ts';

const titles = { no: 'madeTitle', given: 'saved', notGiven: 'notGivenTitle' } as const satisfies Record<Saved, string>;

/** The package is made: save it, which hands it out, or do not. Its title takes the focus: what was pressed is gone. */
export function MadeCard({ made, release, name }: { made: MadePackage; release: Release; name: string }) {
  const words = useWords('consent');
  const { act, saved } = release;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [saved]);
  return (
    <Card titleRef={title} title={words(titles[saved])}>
      {saved === 'no' && <p>{words('madeHow')}</p>}
      {saved === 'given' && <Say kind="ok" spoken="soon">{words('savedMore', { fileName: made.fileName, name })}</Say>}
      {saved === 'notGiven' && <Say kind="due" spoken="soon">{words('notGiven')}</Say>}
      {made.passphrase !== null && (
        <section className="stack t">
          <h3>{words('passphrase', { name })}</h3>
          <p className="told-once" translate="no">{made.passphrase}</p>
          <p className="small soft">{words('passphraseHow')}</p>
        </section>
      )}
      <ProblemSay problem={act.problem} />
      {saved !== 'no'
        ? <div><Button icon="download" onPress={release.saveAgain} isDisabled={act.isRunning}>{words('saveAgain')}</Button></div>
        : <div className="row wrap">
            <Button kind="teal" size="big" icon="download" onPress={release.save} isDisabled={act.isRunning}>{words('save')}</Button>
            <Button size="big" onPress={release.doNot} isDisabled={act.isRunning}>{words('doNot')}</Button>
          </div>}
    </Card>
  );
}
