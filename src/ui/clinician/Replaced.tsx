import { useState } from 'react';
import { Icon, type IconName } from '../shared/Icon.tsx';
import { Cover } from '../shared/Cover.tsx';
import type { Language } from '../shared/Language.ts';
import './clinician.css';
import { aloneSpoken } from './messages/aloneSpoken.ts';
import { useWords } from './useWords.ts';
import { WordsIn } from './WordsProvider.tsx';

type ReplacedProps = { readonly was: 'saved' | 'unsaved' | 'child' | 'closed'; readonly version: string; readonly language: Language };

/**
 * The code was replaced under this page (Note: taken over unasked). It has no button and loads nothing: whatever it went on to would be
 * the other code.
 */
export function Replaced(props: ReplacedProps) {
  return <WordsIn words={aloneSpoken} language={props.language}><Red {...props} /></WordsIn>;
}

function Red({ was, version }: ReplacedProps) {
  const words = useWords('replaced');
  const [at] = useState(() => new Date());
  return (
    <Cover kind="alarm" icon="warning" title={words('title')} below={words('below')} foot={words('foot', { version, at })}>
      <p className="lead">{words(was)}</p>
      <section className="stack t">
        <h2>{words('todo')}</h2>
        <ul className="stack" role="list">
          <Line icon="key">{words('noPassphrase')}</Line>
          <Line icon="close">{words('close')}</Line>
          <Line icon="people">{words('ask')}</Line>
          <Line icon="privateBook">{words('safe')}</Line>
        </ul>
      </section>
    </Cover>
  );
}

function Line(props: { icon: IconName; children: string }) {
  return <li className="row top"><Icon name={props.icon} /><span>{props.children}</span></li>;
}
