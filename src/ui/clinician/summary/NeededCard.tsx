import type { RecipientRole } from '../../../core/Recipient.ts';
import { sections, type Section } from '../../../core/Summary.ts';
import { recipientTemplates } from '../../../packs/recipients/recipientTemplates.ts';
import { Card } from '../../shared/Card.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { Button } from '../../shared/Button.tsx';
import { useWords } from '../useWords.ts';
import { LeftOut } from './LeftOut.tsx';
import type { Composed } from './useSummary.ts';

/** What a recipient of this kind usually needs, section by section; a press adds a sentence there. */
export function NeededCard({ role, composed, onAdd }: { role: RecipientRole | null; composed: Composed; onAdd: (section: Section) => void }) {
  const words = useWords('summary');
  const advice = useWords('advice');
  const template = role && recipientTemplates[role];
  const noteOf = (section: Section) => {
    const count = composed.summary.sentences.filter((each) => each.section === section).length;
    if (count > 0) return words('sentences', { count });
    if (!template) return null;
    if (template.usuallyEnough.includes(section)) return advice(`holds.${section}`);
    return words(template.ifAskedFor.includes(section) ? 'ifAsked' : 'notUsual');
  };
  const rank = (section: Section) => (!template || template.usuallyEnough.includes(section) ? 0 : template.ifAskedFor.includes(section) ? 1 : 2);
  const ordered = [...sections].sort((one, other) => rank(one) - rank(other));
  return (
    <Card title={words('needed')}>
      <p className="note soft">{words(`neededFor.${role ?? 'nobody'}`)}</p>
      <ul className="list needed" role="list">
        {ordered.map((section) => (
          <li key={section} className="row">
            <span className="grow"><b>{words(`sections.${section}`)}</b>{noteOf(section) && <span className="note soft under">{noteOf(section)}</span>}</span>
            <Button className="round" kind="plain" label={words('addTo', { section: words(`sections.${section}`) })} onPress={() => onAdd(section)}><Icon name="plus" size="small" /></Button>
          </li>
        ))}
      </ul>
      {template && <LeftOut template={template} />}
    </Card>
  );
}
