import { Card } from '../../shared/Card.tsx';
import { Say } from '../../shared/Say.tsx';
import { useWords } from '../useWords.ts';
import { speakerOf, type Speaking } from './Speaking.ts';
import { StillMissing } from './StillMissing.tsx';
import { SpeakerFields } from './SpeakerFields.tsx';

/** Asked before anything can be recorded, and again each time the page is opened. isMissing: Record was pressed before. */
export function SpeakerCard({ speaking, language, isMissing }: { speaking: Speaking; language: string; isMissing: boolean }) {
  const words = useWords('voices');
  return (
    <Card title={words('speaker')}>
      <div className="stack speaker">
        {isMissing && speakerOf(speaking) === null && <Say kind="due" spoken="now">{words('speakerFirst')}</Say>}
        <SpeakerFields speaking={speaking} language={language} isTitled />
        {isMissing && <StillMissing speaking={speaking} />}
        <p className="note soft">{words('sealed')}</p>
      </div>
    </Card>
  );
}
