import type { ChildId } from '../../../core/Id.ts';
import { keepers } from '../../../core/Leaving.ts';
import { Button } from '../../shared/Button.tsx';
import { RadioList } from '../../shared/RadioList.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';
import type { LeavingForm } from './useLeaving.ts';

/** Who keeps the records, each with what it asks of the clinician and the way to that. */
export function RecordsChoice({ form: { draft, put, lacks }, child }: { form: LeavingForm; child: ChildId }) {
  const words = useWords('leave');
  const places = usePlaces();
  return (
    <section className="card stack">
      <RadioList
        label={words('keepTitle')} value={draft.records} onChange={(records) => put({ records })} error={lacks('records') && words('keepMissing')}
        options={keepers.map((value) => ({ value, label: words(`keepers.${value}`), note: words(`keeperNotes.${value}`) }))}
      />
      {draft.records === 'named' && (
        <>
          <TextField
            label={words('keeper')} hint={words('keeperHint')} value={draft.keeper} onChange={(keeper) => put({ keeper })} error={lacks('keeper') && words('keeperMissing')}
            maxLength={120} autoCapitalize="words"
          />
          <div><Button size="small" icon="privateBook" onPress={() => places.go({ at: 'vault' })}>{words('toShares')}</Button></div>
        </>
      )}
      {draft.records === 'office' && <div><Button size="small" icon="anchor" onPress={() => places.go({ at: 'hold', child })}>{words('toHold')}</Button></div>}
    </section>
  );
}
