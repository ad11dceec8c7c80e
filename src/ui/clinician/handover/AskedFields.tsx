import type { SummaryCard } from '../../../bridge/ChildPage.ts';
import { orrForms } from '../../../core/Errand.ts';
import { ChipsOne } from '../../shared/Chips.tsx';
import { NumberField } from '../../shared/NumberField.tsx';
import { Say } from '../../shared/Say.tsx';
import { TextArea } from '../../shared/TextArea.tsx';
import { useRecipients } from '../summary/useRecipients.ts';
import { useWords } from '../useWords.ts';
import { asksForOrrForm, waitHours } from './HandOverForm.ts';
import type { HandOver } from './useHandOver.ts';

/** Of a request: who asked for it, why again, and how long a yes waits. */
export function AskedFields({ handing, card }: { handing: HandOver; card: SummaryCard }) {
  const words = useWords('handover');
  const roles = useWords('summary');
  const { recipients } = useRecipients();
  const { form, asking, say } = handing;
  const { codeName } = asking.child;
  const to = recipients.find((each) => each.id === card.summary.recipient);
  const whoAsked = [
    { value: 'recipient', label: to?.name ?? roles('recipient') },
    { value: 'child', label: codeName },
    { value: 'someoneElse', label: words('someoneElse') },
  ] as const;
  return (
    <>
      {asking.sheAsks
        ? <Say icon="speech">{words('sheAsks', { codeName })}</Say>
        : <ChipsOne label={words('whoAsked')} options={whoAsked} value={form.whoAsked} onChange={(who) => say({ whoAsked: who })} />}
      {asking.needsReason && !asking.sheAsks && (
        <TextArea label={words('again')} hint={words('againHint', { codeName })} rows={2} maxLength={200} value={form.again} onChange={(again) => say({ again })} />
      )}
      {asksForOrrForm(asking) && <AsksForOrrForm handing={handing} />}
      <Wait handing={handing} />
    </>
  );
}

/** What the office's own records need is another paper: a yes here opens none of them. */
function AsksForOrrForm({ handing: { form, asking, say } }: { handing: HandOver }) {
  const words = useWords('handover');
  const { codeName } = asking.child;
  const options = orrForms.map((value) => ({ value, label: words(`orrForms.${value}`) }));
  return (
    <>
      <ChipsOne label={words('orrForm')} hint={words('orrFormHint', { codeName })} options={options} value={form.orrForm} onChange={(orrForm) => say({ orrForm })} />
      {form.orrForm === 'asked' && <Say>{words('orrFormAsked', { codeName })}</Say>}
    </>
  );
}

function Wait({ handing: { form, asking, say } }: { handing: HandOver }) {
  const words = useWords('handover');
  const waits = [
    { value: '24', label: words('waits.h24') },
    { value: '48', label: words('waits.h48') },
    { value: '72', label: words('waits.h72') },
    { value: '168', label: words('waits.h168') },
    { value: 'shorter', label: words('waits.shorter') },
  ] as const;
  const isWrong = form.hours !== '' && waitHours(form) === null;
  return (
    <>
      <ChipsOne label={words('wait')} hint={words('waitHint', { codeName: asking.child.codeName })} options={waits} value={form.wait} onChange={(wait) => say({ wait })} />
      {form.wait === 'shorter' && (
        <div className="shorter">
          <NumberField label={words('hours')} maxLength={2} value={form.hours} onChange={(hours) => say({ hours })} error={isWrong && words('hoursWrong')} />
          <TextArea label={words('reason')} hint={words('reasonHint')} rows={2} maxLength={200} value={form.reason} onChange={(reason) => say({ reason })} />
        </div>
      )}
    </>
  );
}
