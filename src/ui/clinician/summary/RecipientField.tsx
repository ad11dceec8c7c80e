import { useState } from 'react';
import type { NewRecipient, Recipient, RecipientRole } from '../../../core/Recipient.ts';
import { recipientRoles } from '../../../core/Recipient.ts';
import { recipientTemplates } from '../../../packs/recipients/recipientTemplates.ts';
import type { Child } from '../../../core/Child.ts';
import { useWalkthroughPack } from '../child/useWalkthroughPack.ts';
import { Button } from '../../shared/Button.tsx';
import { Dialog } from '../../shared/Dialog.tsx';
import { ChipsOne } from '../../shared/Chips.tsx';
import { Select } from '../../shared/Select.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useHouse } from '../House.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { HeardAs } from './rendering/HeardAs.tsx';
import { useAct } from '../useAct.ts';
import { useProblemText } from '../useProblemText.ts';
import { useLanguageName } from '../useLanguageName.ts';
import { useWords } from '../useWords.ts';
import type { Composed } from './useSummary.ts';

/** The one person or office a summary goes to: picked, or added. */
export function RecipientField(props: { recipients: readonly Recipient[]; child: Child; onAdded: (recipient: Recipient) => void; composed: Composed }) {
  const words = useWords('summary');
  const [isAdding, setAdding] = useState(false);
  const { recipient } = props.composed.summary;
  const to = props.recipients.find((each) => each.id === recipient);
  return (
    <div className="stack t" id="field-recipient">
      {props.recipients.length === 0 ? <b className="small">{words('recipient')}</b> : (
        <Select
          label={words('recipient')}
          empty={words('recipientEmpty')}
          value={recipient ?? undefined}
          onChange={(id) => props.composed.change({ recipient: id })}
          options={props.recipients.map((each) => ({ value: each.id, label: `${each.name}, ${words(`roles.${each.role}`)}` }))}
        />
      )}
      {to && <HeardAs child={props.child} to={to} />}
      <div className="row"><Button size="small" icon="plus" onPress={() => setAdding(true)}>{words('addRecipient')}</Button></div>
      {isAdding && (
        <NewRecipientDialog
          language={props.child.language}
          onClose={() => setAdding(false)}
          onAdded={(added) => {
            props.onAdded(added);
            props.composed.change({ recipient: added.id });
            setAdding(false);
          }}
        />
      )}
    </div>
  );
}

const offered = recipientRoles.filter((role) => recipientTemplates[role].walkthroughFits);

function NewRecipientDialog({ language, onClose, onAdded }: { language: string; onClose: () => void; onAdded: (recipient: Recipient) => void }) {
  const { vault } = useHouse();
  const words = useWords('summary');
  const nameOf = useLanguageName();
  const problemText = useProblemText();
  const act = useAct();
  const pack = useWalkthroughPack(language);
  const [role, setRole] = useState<RecipientRole | undefined>();
  const [entered, setEntered] = useState<Omit<NewRecipient, 'role' | 'saidRole'>>({ name: '', ageKey: '' });
  const [typedRole, setTypedRole] = useState<string | undefined>();
  // The pack may come after the role was picked, so its words are read and never copied.
  const saidRole = typedRole ?? (role === undefined ? undefined : pack?.saidRoles[role]) ?? '';
  const enter = (change: Partial<typeof entered>) => {
    act.say(null);
    setEntered({ ...entered, ...change });
  };
  const enterSaidRole = (typed: string) => {
    act.say(null);
    setTypedRole(typed);
  };
  const pick = (picked: RecipientRole) => {
    act.say(null);
    if (typedRole === '') setTypedRole(undefined);
    setRole(picked);
  };
  const keep = () => {
    if (role === undefined) return act.say({ type: 'invalid', field: 'role', why: 'empty' });
    act.run(() => vault.addRecipient({ role, saidRole, ...entered, ageKey: entered.ageKey.trim() }), onAdded);
  };
  const { problem } = act;
  const errorOf = (field: string) => (problem?.type === 'invalid' && problem.field === field ? problemText(problem) : undefined);
  const keyError = problem?.type === 'recipientKeyMalformed' ? problemText(problem) : errorOf('ageKey');
  const nameError = problem?.type === 'authorizationIncomplete' ? problemText(problem) : errorOf('name');
  const isElsewhere = problem !== null && keyError === undefined && nameError === undefined && problem.type !== 'invalid';
  return (
    <Dialog
      wide
      title={words('newRecipient')}
      onClose={onClose}
      actions={<>
        <Button kind="ink" onPress={keep} isDisabled={act.isRunning}>{words('keepRecipient')}</Button>
        <Button onPress={onClose}>{words('cancel')}</Button>
      </>}
    >
      {isElsewhere && <ProblemSay problem={problem} />}
      <ChipsOne label={words('role')} options={offered.map((each) => ({ value: each, label: words(`roles.${each}`) }))} value={role} onChange={pick} error={errorOf('role')} />
      <TextField label={words('name')} hint={words('nameHint')} maxLength={80} autoCapitalize="words" value={entered.name} onChange={(name) => enter({ name })} error={nameError} />
      <TextField
        label={words('saidRole')}
        hint={words('saidRoleHint', { name: entered.name.trim() || words('someone'), language: nameOf(pack?.language ?? language) })}
        maxLength={80}
        lang={pack?.language}
        value={saidRole}
        onChange={enterSaidRole}
        error={errorOf('saidRole')}
      />
      <TextField label={words('ageKey')} hint={words('ageKeyHint')} maxLength={100} value={entered.ageKey} onChange={(ageKey) => enter({ ageKey })} error={keyError} />
    </Dialog>
  );
}
