import type { ConsentFate, SealedConsent } from '../../../core/Consent.ts';
import { childMayWithdraw } from '../../../core/consentCovers.ts';
import type { Instant } from '../../../core/Instant.ts';
import { childCopyWords } from '../../../packs/letters/childCopy.ts';
import { fillWords } from '../../../packs/walkthroughs/fillWords.ts';
import { Mark } from '../../shared/Mark.tsx';

/** Her own copy: what she said yes to as she heard it, or by whom where she heard a recording, and as it is sent, to whom, what for and until when (164.508(c)(4)). No name of hers. */
export function ChildCopySheet({ consent: { face, evidence }, fate }: { consent: SealedConsent; fate: ConsentFate }) {
  const { language, words } = childCopyWords(face.walkthrough.language);
  const sayDay = (at: Instant) => new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', day: 'numeric' }).format(at);
  const stands = childMayWithdraw(fate);
  const heard = evidence.renderings.map((said, at) => {
    if (said !== '') return said;
    const spoken = evidence.recorded?.[at];
    return spoken ? fillWords(words.spoken, { WHO: spoken.speaker.who }) : face.words[at]?.text ?? '';
  });
  const differs = heard.some((said, at) => said !== face.words[at]?.text);
  const facts = [
    [words.to, face.recipient.name], [words.why, evidence.said?.why ?? face.purpose],
    [words.given, sayDay(face.givenAt)], ...(stands ? [[words.until, sayDay(face.expires)] as const] : []),
  ] as const;
  return (
    <article className="child-copy" lang={language} dir="ltr">
      <Mark size={40} />
      <h1>{words.title}</h1>
      <dl>{facts.map(([name, value]) => [<dt key={`${name} name`}>{name}</dt>, <dd key={name}><bdi>{value}</bdi></dd>])}</dl>
      <h2>{words.heard}</h2>
      <ol>{heard.map((said, at) => <li key={at} dir="auto">{said}</li>)}</ol>
      {differs && (
        <>
          <h2>{words.sent}</h2>
          <ol className="as-sent" lang={face.wordsLanguage}>{face.words.map(({ text }, at) => <li key={at} dir="auto">{text}</li>)}</ol>
        </>
      )}
      <p>{stands ? words.back : words.taken}</p>
      <p>{words.gone}</p>
      <p>{words.notes}</p>
      <p className="copy-number">{words.number} <bdi dir="ltr">{face.id}</bdi></p>
    </article>
  );
}
