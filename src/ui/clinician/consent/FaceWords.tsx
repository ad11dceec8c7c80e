import type { ConsentFace } from '../../../core/Consent.ts';
import { Card } from '../../shared/Card.tsx';
import { useWords } from '../useWords.ts';
import { isOpen, type Standing } from './standingOf.ts';

/** The words a yes was said to, after what was taken out. */
export function FaceWords({ face, standing }: { face: ConsentFace; standing: Standing }) {
  const words = useWords('consent');
  const sections = useWords('summary');
  return (
    <Card title={words(isOpen(standing) ? 'wordsTitle' : standing === 'handedOut' || standing === 'recalled' ? 'wordsGone' : 'wordsOver')} kind="record">
      {isOpen(standing) && <p className="note soft">{words('wordsNote', { codeName: face.codeName })}</p>}
      {face.words.map(({ section, text }, at) => (
        <div key={at} className="face-words">
          {section !== face.words[at - 1]?.section && <h3 className="small shareable">{sections(`sections.${section}`)}</h3>}
          <p className="words-kept" lang={face.wordsLanguage} dir="auto">{text}</p>
        </div>
      ))}
    </Card>
  );
}
