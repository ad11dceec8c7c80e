import type { ReactNode } from 'react';
import type { SharesInForce } from '../../../bridge/Standing.ts';
import { ok } from '../../../core/Result.ts';
import { whatOpens, type BackupsOpened, type Openers } from '../../../core/whatOpens.ts';
import { Card } from '../../shared/Card.tsx';
import { Icon, type IconName } from '../../shared/Icon.tsx';
import { Say } from '../../shared/Say.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';
import { WithLoaded } from '../WithLoaded.tsx';

/** What opens the vault today, and what opens each backup that the ledger knows of, newest first. */
export function OpensScreen() {
  const { vault } = useHouse();
  const words = useWords('shares');
  const house = useWords('house');
  const places = usePlaces();
  const ask = async () => {
    const reading = await vault.ledger();
    if (!reading.ok) return reading;
    const standing = await vault.standing();
    return standing.ok ? ok({ reading: reading.value, shares: standing.value.shares }) : standing;
  };
  return (
    <WithLoaded title={words('opensTitle')} ask={ask}>
      {({ reading, shares }) => {
        const opens = whatOpens(reading.lines);
        return (
          <Screen title={words('opensTitle')} below={words('opensBelow')} back={{ label: house('back'), onPress: places.back }}>
            {reading.brokenAt !== null && <Say kind="late">{words('ledgerBroken')}</Say>}
            <div className="stack vault-step">
              {opens && <Card title={words('opensNow')}><Now openers={opens.now} shares={shares} /></Card>}
              <Card title={words('backups')}>
                {opens === null || opens.backups.length === 0 ? <p>{words('backupsNone')}</p>
                  : opens.backups.toReversed().map(group => <Group key={group.from} group={group} />)}
                <p className="small soft">{words('backupsElse')}</p>
              </Card>
            </div>
          </Screen>
        );
      }}
    </WithLoaded>
  );
}

/** Whether there are shares is the key file's to say; the ledger says since when. */
function Now({ openers, shares }: { openers: Openers; shares: SharesInForce | null }) {
  const words = useWords('shares');
  const [first, second, third] = shares?.holders ?? [];
  const held = first !== undefined && second !== undefined && third !== undefined ? { first, second, third } : null;
  const since = shares?.at ?? openers.shares?.since;
  return (
    <ul className="stack t" role="list">
      <Line icon="key">{words('opensPassphrase', { since: new Date(openers.passphrase.since) })}</Line>
      <Line icon="page">{words('opensWords', { since: new Date(openers.words.since) })}</Line>
      {shares === null || since === undefined ? <Line icon="people">{words('opensNoShares')}</Line> : (
        <Line icon="people">
          {words('opensShares', { since: new Date(since) })}
          {held && <span className="small soft under">{words('opensHeldBy', { ...held, set: shares.set })}</span>}
        </Line>
      )}
    </ul>
  );
}

function Group({ group: { from, to, count, openers: { passphrase, words: recovery, shares } } }: { group: BackupsOpened }) {
  const words = useWords('shares');
  const when = useWhen();
  const [first, last] = [when(from, 'date'), when(to, 'date')];
  const term = (of: { readonly until: number | null }) => ({ is: of.until === null ? 'now' : 'before', until: new Date(of.until ?? 0) });
  return (
    <section className="stack t">
      <h3>
        {count === 1 ? words('backupOne', { from: when(from, 'dayAndTime') })
          : first === last ? words('backupsOnDay', { count, from: first }) : words('backupsOn', { count, from: first, to: last })}
      </h3>
      <ul className="stack t" role="list">
        <Line icon="key">{words('backupPassphrase', term(passphrase))}</Line>
        <Line icon="page">{words('backupWords', term(recovery))}</Line>
        <Line icon="people">{words('backupShares', shares === null ? { is: 'none', until: new Date(0) } : term(shares))}</Line>
      </ul>
    </section>
  );
}

function Line(props: { icon: IconName; children: ReactNode }) {
  return <li className="row top"><Icon name={props.icon} /><span>{props.children}</span></li>;
}
