import { Icon } from '../../shared/Icon.tsx';
import { ChipsOne } from '../../shared/Chips.tsx';
import { Say } from '../../shared/Say.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { Tick } from '../../shared/Tick.tsx';
import { useLanguageName } from '../useLanguageName.ts';
import { useWords } from '../useWords.ts';
import { asksWhoInterprets, walkedBy } from './HandOverForm.ts';
import type { HandOver } from './useHandOver.ts';

/** Who is in the room, and who puts the words into the child's own. */
export function RoomFields({ handing }: { handing: HandOver }) {
  const words = useWords('handover');
  const { form, asking, say } = handing;
  const { codeName } = asking.child;
  const hasInterpreter = form.interprets === 'interpreter';
  return (
    <>
      {asksWhoInterprets(asking) && <Interprets handing={handing} />}
      <div className="opts">
        <Tick
          label={words(hasInterpreter ? 'aloneInterpreter' : 'alone', { codeName })}
          note={words('aloneNote')}
          isOn={form.alone}
          onChange={(alone) => say({ alone })}
          aside={<span className="soft"><Icon name="door" /></span>}
        />
        {hasInterpreter && <InterpreterTicks handing={handing} />}
        <Tick
          label={words('leftHand', { codeName })}
          note={words('leftHandNote')}
          isOn={form.leftHand}
          onChange={(leftHand) => say({ leftHand })}
          aside={<span className="soft"><Icon name="hand" /></span>}
        />
      </div>
      {asking.needsWalking && <WalkedBy handing={handing} />}
    </>
  );
}

function InterpreterTicks({ handing: { form, asking, say } }: { handing: HandOver }) {
  const words = useWords('handover');
  const people = <span className="soft"><Icon name="people" /></span>;
  return (
    <>
      <Tick label={words('independent')} note={words('independentNote')} isOn={form.independent} onChange={(independent) => say({ independent })} aside={people} />
      <Tick
        label={words('pledged')}
        note={words('pledgedNote', { codeName: asking.child.codeName })}
        isOn={form.pledged}
        onChange={(pledged) => say({ pledged })}
        aside={<span className="soft"><Icon name="speech" /></span>}
      />
    </>
  );
}

function Interprets({ handing: { form, asking, say } }: { handing: HandOver }) {
  const words = useWords('handover');
  const nameOf = useLanguageName();
  const language = nameOf(asking.child.language);
  const isOpen = form.interpreter.trim() !== '' && !(form.independent && form.pledged);
  return (
    <div className="stack">
      <ChipsOne
        label={words('whoInterprets', { language })}
        options={(['interpreter', 'clinician'] as const).map((who) => ({ value: who, label: words(`interprets.${who}`) }))}
        value={form.interprets}
        onChange={(interprets) => say({ interprets })}
      />
      {form.interprets === 'interpreter' && (
        <TextField label={words('interpreter')} maxLength={80} autoCapitalize="words" value={form.interpreter} onChange={(interpreter) => say({ interpreter })} />
      )}
      {form.interprets === 'interpreter' && isOpen && <Say kind="due">{words('notIndependent')}</Say>}
    </div>
  );
}

function WalkedBy({ handing: { form, asking, say } }: { handing: HandOver }) {
  const words = useWords('handover');
  const nameOf = useLanguageName();
  const { child, isForeign } = asking;
  const language = nameOf(child.language);
  return (
    <TextField
      label={words('walkedBy', { codeName: child.codeName })}
      hint={asking.whoSaw ? words('walkedByWhoSaw') : isForeign ? words('walkedByLanguage', { language }) : words('walkedByReview')}
      maxLength={80}
      autoCapitalize="words"
      value={form.walkedBy ?? walkedBy(form)}
      onChange={(name) => say({ walkedBy: name })}
    />
  );
}
