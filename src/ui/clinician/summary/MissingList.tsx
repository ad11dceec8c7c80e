import type { Child } from '../../../core/Child.ts';
import type { SentenceId } from '../../../core/Id.ts';
import { Card } from '../../shared/Card.tsx';
import { List, RowButton } from '../../shared/List.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { useWords } from '../useWords.ts';
import type { Composed } from './useSummary.ts';
import type { Missing } from './whatIsMissing.ts';

/** What keeps the summary from being shown, each a way to its field. */
export function MissingList({ child, composed, missing }: { child: Child; composed: Composed; missing: readonly Missing[] }) {
  const words = useWords('summary');
  const wordsOf = (each: Missing) => {
    if ('sentence' in each) return words(`missing.${each.field}`, { number: numberOf(composed, each), codeName: child.codeName });
    return each.field === 'why' ? words('missing.why', { codeName: child.codeName }) : words(`missing.${each.field}`);
  };
  if (missing.length === 0) return <p className="row small soft"><Icon name="check" size="small" />{words('complete')}</p>;
  return (
    <Card title={words('missingTitle')}>
      <List label={words('missingTitle')}>
        {missing.map((each) => <RowButton key={placeOf(each)} title={<span className="regular">{wordsOf(each)}</span>} onPress={() => goTo(each)} />)}
      </List>
    </Card>
  );
}

function numberOf(composed: Composed, missing: Extract<Missing, { sentence: SentenceId }>): number {
  return composed.summary.sentences.findIndex((each) => each.id === missing.sentence) + 1;
}

function placeOf(missing: Missing): string {
  if (missing.field === 'rendering') return `#sentence-${missing.sentence} .heard`;
  if ('sentence' in missing) return `#sentence-${missing.sentence} .marked`;
  return missing.field === 'purposeOpen' || missing.field === 'purposePrivate' ? '#field-purpose' : `#field-${missing.field}`;
}

/** Brings the field into view and gives its first control the focus. */
function goTo(missing: Missing): void {
  const field = document.querySelector(placeOf(missing));
  field?.scrollIntoView({ block: 'center' });
  field?.querySelector<HTMLElement>('input, textarea, select, button')?.focus({ preventScroll: true });
}
