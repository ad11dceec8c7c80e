import type { Child } from '../../../core/Child.ts';
import type { Signer } from '../../../core/Summary.ts';
import { Card } from '../../shared/Card.tsx';
import { DateTimeField } from '../../shared/DateTimeField.tsx';
import { RadioList } from '../../shared/RadioList.tsx';
import { Say } from '../../shared/Say.tsx';
import { TextArea } from '../../shared/TextArea.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useWalkthroughPack } from '../child/useWalkthroughPack.ts';
import { useLanguageName } from '../useLanguageName.ts';
import { useWords } from '../useWords.ts';
import type { Composed } from './useSummary.ts';

const blanks: { readonly [Kind in Signer['kind']]: Extract<Signer, { kind: Kind }> } = {
  noOne: { kind: 'noOne', basis: '' },
  person: { kind: 'person', who: '', authority: '', how: '', on: '' },
  custodian: { kind: 'custodian', who: '', counsel: '', on: '' },
};

/** Who else must sign, and why. There is no default, and the custodian is a hard stop (R21). */
export function SignerField({ child: { codeName, language }, composed, today }: { child: Pick<Child, 'codeName' | 'language'>; composed: Composed; today: string }) {
  const words = useWords('summary');
  const nameOf = useLanguageName();
  const said = useWalkthroughPack(language)?.language ?? language;
  const { signer } = composed.summary;
  const kinds = ['noOne', 'person', 'custodian'] as const;
  return (
    <Card title={words('signer')}>
      <div id="field-signer">
        <RadioList
          label={words('signer')}
          hideLabel
          hint={words('signerHint')}
          value={signer?.kind}
          onChange={(kind) => { if (kind !== signer?.kind) composed.change({ signer: blanks[kind] }); }}
          options={kinds.map((kind) => ({ value: kind, label: words(`signers.${kind}`), note: words(`signerNotes.${kind}`) }))}
        />
      </div>
      {signer && <SignerParts signer={signer} onChange={(now) => composed.change({ signer: now })} today={today} whoHint={words('whoHint', { codeName, language: nameOf(said) })} />}
    </Card>
  );
}

type PartsProps<Of extends Signer> = { signer: Of; onChange: (signer: Signer) => void; today: string; whoHint: string };

function SignerParts({ signer, ...rest }: PartsProps<Signer>) {
  switch (signer.kind) {
    case 'noOne': return <NoOne signer={signer} {...rest} />;
    case 'person': return <Person signer={signer} {...rest} />;
    case 'custodian': return <Custodian signer={signer} {...rest} />;
  }
}

function NoOne({ signer, onChange }: PartsProps<Extract<Signer, { kind: 'noOne' }>>) {
  const words = useWords('summary');
  return (
    <div id="field-basis">
      <TextArea label={words('basis')} hint={words('basisHint')} rows={2} maxLength={400} value={signer.basis} onChange={(basis) => onChange({ ...signer, basis })} />
    </div>
  );
}

function Person({ signer, onChange, today, whoHint }: PartsProps<Extract<Signer, { kind: 'person' }>>) {
  const words = useWords('summary');
  return (
    <div className="two ends" id="field-signerFields">
      <TextField label={words('who')} hint={whoHint} maxLength={120} value={signer.who} onChange={(who) => onChange({ ...signer, who })} />
      <TextField label={words('authority')} hint={words('authorityHint')} maxLength={200} value={signer.authority} onChange={(authority) => onChange({ ...signer, authority })} />
      <TextField label={words('how')} hint={words('howHint')} maxLength={200} value={signer.how} onChange={(how) => onChange({ ...signer, how })} />
      <DateTimeField kind="date" label={words('signedOn')} max={today} value={signer.on} onChange={(on) => onChange({ ...signer, on })} />
    </div>
  );
}

function Custodian({ signer, onChange, today, whoHint }: PartsProps<Extract<Signer, { kind: 'custodian' }>>) {
  const words = useWords('summary');
  return (
    <>
      <Say kind="late" spoken="now">{words('custodianStop')}</Say>
      <div id="field-counsel">
        <TextArea label={words('counsel')} hint={words('counselHint')} rows={2} maxLength={400} value={signer.counsel} onChange={(counsel) => onChange({ ...signer, counsel })} />
      </div>
      <div className="two ends" id="field-signerFields">
        <TextField label={words('who')} hint={whoHint} maxLength={120} value={signer.who} onChange={(who) => onChange({ ...signer, who })} />
        <DateTimeField kind="date" label={words('signedOn')} max={today} value={signer.on} onChange={(on) => onChange({ ...signer, on })} />
      </div>
    </>
  );
}
