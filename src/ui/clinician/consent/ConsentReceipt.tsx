import type { ConsentCard } from '../../../bridge/ChildPage.ts';
import type { Signer } from '../../../core/Summary.ts';
import { Icon } from '../../shared/Icon.tsx';
import { Mark } from '../../shared/Mark.tsx';
import { Tag } from '../../shared/Tag.tsx';
import { TornSheet } from '../../shared/TornSheet.tsx';
import { useDayText } from '../useDayText.ts';
import { useWhen } from '../useWhen.ts';
import { useLanguageName } from '../useLanguageName.ts';
import { useWords, type Words } from '../useWords.ts';
import type { Standing } from './standingOf.ts';

/** A yes as a slip of paper: names what is on, never what was taken out. */
export function ConsentReceipt({ card: { face, takenBackAt }, standing }: { card: ConsentCard; standing: Standing }) {
  const words = useWords('consent');
  const nameOf = useLanguageName();
  const when = useWhen();
  const { codeName } = face;
  const dayText = useDayText();
  const facts = [
    [words('to'), words('toOnce', { name: face.recipient.name })],
    [words('for'), face.purpose],
    [words('given'), when(face.givenAt, 'dayAndTime')],
    [words('heardIn'), nameOf(face.walkthrough.language)],
    [words('alsoSigned'), signerWords(face.signedBy.other, words, dayText)],
    takenBackAt === null ? [words('ends'), words('endsOn', { on: when(face.expires, 'date'), codeName })] : [words('endedOn'), when(takenBackAt, 'dayAndTime')],
  ] as const;
  return (
    <TornSheet kind="receipt" label={words('receipt')}>
      <header className="row between">
        <span className="row"><Mark size={34} /><b className="card-title">{words('receipt')}</b></span>
        <Tag kind="share" icon="page">{words('summaryTag')}</Tag>
      </header>
      <p className="receipt-line">{words('saidYes', { codeName })}<br />{lineOf(standing, words, when(face.notBefore, 'dayAndTime'))}</p>
      <hr className="cut" />
      <dl>{facts.map(([name, value]) => [<dt key={`${name} name`}>{name}</dt>, <dd key={name}>{value}</dd>])}</dl>
      <hr className="cut" />
      <p className="row top note"><Icon name="privateBook" size="small" /><span>{words('notPart')}</span></p>
      <hr className="cut" />
      <p className="note soft num receipt-number">{words('number', { number: face.id.slice(0, 12).replace(/(.{4})(?=.)/gu, '$1 ') })}</p>
    </TornSheet>
  );
}

function lineOf(standing: Standing, words: Words<'consent'>, until: string): string {
  switch (standing) {
    case 'unsure': return words('isHeld');
    case 'waiting': return words('notBefore', { until });
    case 'ready': case 'made': return words('canGo');
    case 'handedOut': return words('wentOut');
    case 'takenBack': return words('cameBack');
    case 'recalled': return words('wentAndCameBack');
    case 'expired': return words('ranOut');
  }
}

function signerWords(signer: Signer, words: Words<'consent'>, dayText: (day: string) => string): string {
  switch (signer.kind) {
    case 'noOne': return words('noOneElse', { basis: signer.basis });
    case 'person': return words('otherPerson', { who: signer.who, authority: signer.authority, how: signer.how, on: dayText(signer.on) });
    case 'custodian': return words('otherCustodian', { who: signer.who, on: dayText(signer.on), counsel: signer.counsel });
  }
}
