import type { Hint } from '../../../packs/hints/HintKind.ts';
import { Button } from '../../shared/Button.tsx';
import { useWords } from '../useWords.ts';

/** Advice on one thing found in a sentence: found on this tablet, never sent, never kept. */
export function HintCard(props: { hint: Hint; text: string; onReword: () => void; onTakeOut: () => void; onKeep: () => void }) {
  const words = useWords('summary');
  const found = props.text.slice(props.hint.start, props.hint.end).replace(/^["“«‘]|["”»’]$/gu, '');
  const act = (key: 'reword' | 'takeOut' | 'keep', onPress: () => void) => (
    <Button kind="plain" size="small" label={words('actOn', { act: words(key), words: found })} onPress={onPress}>{words(key)}</Button>
  );
  return (
    <div className="hintcard" role="note">
      <p>{words.rich(`hint.${props.hint.kind}`, { b: (chunks) => <b>{chunks}</b> })}</p>
      <p>{words('hintOn', { words: found })}</p>
      <div className="acts">{act('reword', props.onReword)}{act('takeOut', props.onTakeOut)}{act('keep', props.onKeep)}</div>
    </div>
  );
}
