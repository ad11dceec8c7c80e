import { useState } from 'react';
import type { Caseload } from '../../../bridge/Caseload.ts';
import type { Standing } from '../../../bridge/Standing.ts';
import { asInstant } from '../../../core/Instant.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { useHouse } from '../House.ts';
import { backupHealth } from '../today/backupHealth.ts';
import { useHasLasted } from '../today/useHasLasted.ts';
import { useFocusAtChange } from '../useFocusAtChange.ts';
import { useLoaded } from '../useLoaded.ts';
import { useWords } from '../useWords.ts';
import { drillHealth } from './drillHealth.ts';
import { HealthLine } from './HealthLine.tsx';
import { TabletLines } from './TabletLines.tsx';

/** Everything about how the vault is kept, in one place. */
export function HealthCard({ standing }: { standing: Standing | null }) {
  const { vault } = useHouse();
  const words = useWords('keeping');
  const [caseload] = useLoaded(() => vault.caseload());
  const [kept, setKept] = useState(0);
  const title = useFocusAtChange(kept);
  return (
    <Card title={words('title')} titleRef={title}>
      <ul className="tablet-lines health-lines" role="list">
        {standing && <OfVault standing={standing} />}
        <TabletLines onKept={() => setKept(kept + 1)} />
        {caseload.state === 'open' && <Lasting caseload={caseload.value} />}
        {standing && standing.vaultsHere > 1 && <HealthLine is="plain">{words('shared', { count: standing.vaultsHere })}</HealthLine>}
      </ul>
    </Card>
  );
}

function OfVault({ standing }: { standing: Standing }) {
  const { lock } = useHouse();
  const words = useWords('keeping');
  const now = asInstant(Date.now());
  const { lastBackup: last, lastDrill } = standing;
  const drill = drillHealth(standing, now);
  const health = backupHealth(standing, now, false);
  return (
    <>
      <HealthLine is={last === null ? 'due' : health} way={health !== 'good' && <ToCard card="backup">{words('toBackup')}</ToCard>}>
        {last === null ? words('noBackup') : words('backup', { at: new Date(last.at), entries: last.entriesSince })}
      </HealthLine>
      {drill !== null && (
        <HealthLine is={drill === 'tried' ? 'good' : 'due'} way={drill !== 'tried' && <ToCard card="try">{words('toTry')}</ToCard>}>
          {lastDrill === null ? words('notTried') : words(drill === 'tried' ? 'tried' : 'triedLong', { at: new Date(lastDrill.at) })}
        </HealthLine>
      )}
      {standing.keyCopyBehind
        ? <HealthLine is="due" way={<Button size="small" icon="lock" onPress={lock}>{words('lock')}</Button>}>{words('copyBehind')}</HealthLine>
        : <HealthLine is="good">{words('copies')}</HealthLine>}
    </>
  );
}

function Lasting({ caseload }: { caseload: Caseload }) {
  const words = useWords('keeping');
  const hasLasted = useHasLasted(caseload);
  return hasLasted === null ? null : <HealthLine is={hasLasted ? 'good' : 'due'}>{words(hasLasted ? 'lasted' : 'notLasted')}</HealthLine>;
}

/** To the card of this page that mends it. */
function ToCard(props: { card: 'backup' | 'try'; children: string }) {
  return <Button size="small" onPress={() => document.querySelector<HTMLElement>(`#vault-${props.card} h2`)?.focus()}>{props.children}</Button>;
}
