import { Button } from '../../../shared/Button.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { useWords } from '../../useWords.ts';

const kinds = ['medication', 'times', 'modality', 'frequency', 'tests', 'diagnosis', 'function', 'plan', 'symptoms', 'prognosis', 'progress'] as const;

/** What is never a psychotherapy note (F1.2), beside the editor. A plain list: it copies and moves nothing. */
export function ElevenThings(props: { onRecord: () => void; onHide: () => void }) {
  const words = useWords('privateNote');
  return (
    <>
      <div className="row private-words"><Icon name="page" /><h2 className="card-title">{words('elsewhere')}</h2></div>
      <p className="small soft">{words('elsewhereWhy')}</p>
      <ul className="eleven" role="list">{kinds.map((kind) => <li key={kind}>{words(`eleven.${kind}`)}</li>)}</ul>
      <Button size="small" icon="page" className="share" onPress={props.onRecord}>{words('toRecord')}</Button>
      <Button kind="plain" size="small" onPress={props.onHide}>{words('hide')}</Button>
    </>
  );
}
