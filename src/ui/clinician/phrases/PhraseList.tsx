import type { Phrase } from '../../../core/Phrase.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { List } from '../../shared/List.tsx';
import { useWords } from '../useWords.ts';

/** Each phrase with its letters, to be changed or removed. */
export function PhraseList(props: {
  phrases: readonly Phrase[]; changing: Phrase | null; isRunning: boolean;
  onChange: (phrase: Phrase) => void; onRemove: (phrase: Phrase) => void;
}) {
  const words = useWords('phrases');
  return (
    <Card flush title={words('list')} hideTitle>
      <List label={words('list')}>
        {props.phrases.map((phrase) => (
          <li key={phrase.short} className="kid phrase">
            <b className="phrase-short" dir="auto">;{phrase.short}</b>
            <span className="grow words-kept" dir="auto">{phrase.text}</span>
            <span className="row phrase-acts">
              <Button kind="plain" size="small" icon="pencil" label={words('changeOne', { short: phrase.short })} onPress={() => props.onChange(phrase)} isDisabled={props.changing === phrase}>{words('change')}</Button>
              <Button kind="plain" size="small" icon="close" label={words('removeOne', { short: phrase.short })} onPress={() => props.onRemove(phrase)} isDisabled={props.isRunning}>{words('remove')}</Button>
            </span>
          </li>
        ))}
      </List>
    </Card>
  );
}
