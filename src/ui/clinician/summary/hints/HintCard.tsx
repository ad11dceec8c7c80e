import { useFormatter } from 'use-intl';
import type { RecipientRole } from '../../../../core/Recipient.ts';
import { leftOutHints } from '../../../../packs/recipients/leftOutHints.ts';
import { recipientTemplates } from '../../../../packs/recipients/recipientTemplates.ts';
import { Button } from '../../../shared/Button.tsx';
import { useWords } from '../../useWords.ts';
import type { HintGroup } from './HintGroup.ts';

type CardProps = { group: HintGroup; number: number; role: RecipientRole | null; onReword: () => void; onTakeOut: () => void; onKeep: () => void };

/** Advice on one kind of thing found in a sentence: what was seen, and why it can hurt. Found on this tablet, never sent, never kept. */
export function HintCard({ group: { kind, words: found }, number, role, ...props }: CardProps) {
  const words = useWords('advice');
  const format = useFormatter();
  const said = format.list(found.map((each) => `“${each}”`));
  const act = (key: 'reword' | 'takeOut' | 'keep', onPress: () => void) => (
    <Button kind="plain" size="small" label={words('actOn', { act: words(key), words: said })} onPress={onPress}>{words(key)}</Button>
  );
  return (
    <div className="hintcard" role="note" tabIndex={-1} aria-label={words('hintOf', { number, what: words(`kind.${kind}`) })}>
      <p>{words.rich(`hint.${kind}`, { words: said, b: (chunks) => <b>{chunks}</b> })}</p>
      {role && isLeftOut(role, kind) && <p className="b">{words('alsoLeftOut', { role: words(`forRole.${role}`) })}</p>}
      <div className="acts">{act('reword', props.onReword)}{act('takeOut', props.onTakeOut)}{act('keep', props.onKeep)}</div>
    </div>
  );
}

function isLeftOut(role: RecipientRole, kind: HintGroup['kind']): boolean {
  return recipientTemplates[role].leaveOut.some((each) => leftOutHints[each].includes(kind));
}
