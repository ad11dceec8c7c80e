import { useFormatter } from 'use-intl';
import type { SignedFace } from '../../core/Consent.ts';
import { sections } from '../../core/Summary.ts';
import type { Signer } from '../../core/Summary.ts';
import { Say } from '../shared/Say.tsx';
import { TornSheet } from '../shared/TornSheet.tsx';
import { dayOf } from './dayOf.ts';
import { useRecipientWords } from './recipientWords.ts';

/** The words of a consent, as signed: not what any page beside it says. */
export function OpenedWords({ signed, verified }: { readonly signed: SignedFace; readonly verified: boolean }) {
  const words = useRecipientWords('opened');
  const roles = useRecipientWords('roles');
  const titles = useRecipientWords('sections');
  const format = useFormatter();
  const { face } = signed;
  const when = (instant: number): string => format.dateTime(new Date(instant), { dateStyle: 'long', timeStyle: 'short' });
  return (
    <div className="stack">
      <Say kind={verified ? 'ok' : 'late'} spoken="now"><b>{verified ? words('verified') : words('notVerified')}</b><br />{words('proves')}</Say>
      {face.practice && <Say kind="late" icon="pencil">{words('practice')}</Say>}
      <TornSheet kind="receipt" label={words('title')}>
        <dl className="num">
          <dt>{words('about')}</dt><dd><bdi>{face.codeName}</bdi></dd>
          <dt>{words('to')}</dt><dd><bdi>{face.recipient.name}</bdi>, {roles(face.recipient.role)}</dd>
          <dt>{words('purpose')}</dt><dd><bdi>{face.purpose}</bdi></dd>
          <dt>{words('given')}</dt><dd>{when(face.givenAt)}</dd>
          <dt>{words('ends')}</dt><dd>{when(face.expires)}</dd>
          <dt>{words('otherSigner')}</dt><dd><OtherSigner signer={face.signedBy.other} /></dd>
          <dt>{words('number')}</dt><dd className="note">{face.id}</dd>
          <dt>{words('key')}</dt><dd className="note">{signed.publicKey}</dd>
        </dl>
        <hr className="cut" />
        {sections.map((section) => {
          const said = face.words.filter((each) => each.section === section);
          if (said.length === 0) return null;
          return (
            <section key={section} className="stack t">
              <h2 className="card-title">{titles(section)}</h2>
              {said.map((each, index) => <p key={index} lang={face.wordsLanguage} dir="auto">{each.text}</p>)}
            </section>
          );
        })}
        <hr className="cut" />
        <p className="note soft">{words('passOn')}</p>
      </TornSheet>
    </div>
  );
}

function OtherSigner({ signer }: { readonly signer: Signer }) {
  const words = useRecipientWords('opened');
  const format = useFormatter();
  if (signer.kind === 'noOne') return <bdi>{words('noOne', { basis: signer.basis })}</bdi>;
  const day = dayOf(signer.on);
  const on = day === null ? signer.on : format.dateTime(day, { dateStyle: 'long', timeZone: 'UTC' });
  if (signer.kind === 'custodian') return <bdi>{words('custodian', { who: signer.who, on, counsel: signer.counsel })}</bdi>;
  return <bdi>{words('person', { who: signer.who, authority: signer.authority, how: signer.how, on })}</bdi>;
}
