import type { RecallLetter } from '../../../core/RecallLetter.ts';

/** The letter as it goes: the same words on the screen, on paper and in the file. */
export function RecallLetterText({ letter }: { letter: RecallLetter }) {
  const { language, title, facts, paragraphs, signature } = letter;
  return (
    <article className="recall-letter" lang={language} dir="ltr">
      <h3>{title}</h3>
      <dl>{facts.map(([name, value]) => [<dt key={`${name} name`}>{name}</dt>, <dd key={name}><bdi>{value}</bdi></dd>])}</dl>
      {paragraphs.map((each) => <p key={each}>{each}</p>)}
      <p className="to-sign">{signature}</p>
    </article>
  );
}
