import type { SealedConsent } from '../../../../core/Consent.ts';
import type { HandOverAttestation } from '../../../../core/Errand.ts';
import type { ChildId } from '../../../../core/Id.ts';
import { useWhen } from '../../useWhen.ts';
import { useLanguageName } from '../../useLanguageName.ts';
import { useWords } from '../../useWords.ts';
import { Facts } from '../Facts.tsx';
import { HeardRenderings } from './HeardRenderings.tsx';
import { ShownScreens } from './ShownScreens.tsx';
import { TeachBack } from './TeachBack.tsx';

/** How a yes came about: all that was attested, told back and shown. Stays in the record, never leaves. */
export function EvidenceReading({ child: id, consent }: { child: ChildId; consent: SealedConsent }) {
  const { face, evidence } = consent;
  const words = useWords('record');
  const nameOf = useLanguageName();
  const child = useWords('child');
  const when = useWhen();
  const { handOver, renderingsAttested: attested } = evidence;
  const own = evidence.ownChoice === null ? 'notAsked' : evidence.ownChoice ? 'yes' : 'no';
  const began = evidence.acts[0];
  return (
    <div className="stack">
      <Facts of={[
        [words('room'), handOver.alone ? words('alone', { codeName: face.codeName }) : words('notAlone')],
        [words('whoAsked'), words(`asked.${handOver.whoAsked}`, { codeName: face.codeName })],
        [words('interpreter'), interpreterWords(handOver.interpreter, words)],
        [words('walkedBy'), handOver.walkedBy],
        [words('orrForm'), handOver.orrForm && words(`orrForms.${handOver.orrForm}`)],
        [words('ownChoice'), words(`own.${own}`, { codeName: face.codeName })],
        [words('waitShortened'), evidence.waitShortened],
        [words('toldFor'), child(`ages.${face.walkthrough.band}`)],
        [words('toldIn'), nameOf(face.walkthrough.language)],
        [words('pack'), words('packVersion', { id: face.walkthrough.pack, version: face.walkthrough.version })],
        [words('began'), began && when(began.at, 'dayAndTime')],
        [words('answered'), when(face.givenAt, 'dayAndTime')],
        [words('settled'), when(evidence.settledAt, 'dayAndTime')],
      ]} />
      <section className="stack t">
        <h2 className="card-title">{words('heardAs', { codeName: face.codeName })}</h2>
        <HeardRenderings child={id} evidence={evidence} />
        {attested && <p className="small soft">{words(`renderingsBy.${attested.by}`, { who: attested.who })}</p>}
      </section>
      <TeachBack notes={evidence.teachBack} language={face.walkthrough.language} />
      <ShownScreens shown={evidence.shown} language={face.walkthrough.language} />
    </div>
  );
}

function interpreterWords(interpreter: HandOverAttestation['interpreter'], words: ReturnType<typeof useWords<'record'>>): string {
  if (interpreter === null) return words('noInterpreter');
  const { who, independent, pledged } = interpreter;
  return [who, words(independent ? 'independent' : 'notIndependent'), words(pledged ? 'pledged' : 'notPledged')].join(', ');
}
