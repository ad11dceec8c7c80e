import type { Step } from '../../core/Step.ts';
import type { Telling } from './useTelling.ts';

/** What is heard just now: bars that move while it sounds; where not all of it can be heard, that the grown-up reads. */
export function Sound({ step, telling }: { readonly step: Step; readonly telling: Pick<Telling, 'heard' | 'speaking' | 'called'> }) {
  const { words } = step;
  const heading = headingOf(step);
  if (telling.heard !== 'all') {
    return (
      <div className="sound">
        {telling.heard === 'some' && <Bars moving={telling.speaking} />}
        <span className={telling.called ? 'adult called' : 'adult'}>{words.adultReads}</span><span>{heading}</span>
      </div>
    );
  }
  return <div className="sound"><Bars moving={telling.speaking} /><span>{heading === '' && telling.speaking ? words.reading : heading}</span></div>;
}

function headingOf({ show, words }: Step): string {
  switch (show.type) {
    case 'openQuestion': case 'options': case 'reply': return show.teachBack ? words.saidItWell : words.youChoose;
    case 'decision': case 'day': case 'copy': return words.youChoose;
    case 'saidBack': return words.saidItBack;
    case 'story': case 'asking': case 'ended': return '';
  }
}

function Bars({ moving }: { readonly moving: boolean }) {
  return <span className={moving ? 'playing moving' : 'playing'} aria-hidden="true"><i /><i /><i /><i /><i /></span>;
}
