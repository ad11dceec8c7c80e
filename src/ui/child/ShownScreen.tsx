import type { ReactNode, Ref } from 'react';
import type { Step } from '../../core/Step.ts';
import { AskingScreen } from './AskingScreen.tsx';
import { CopyScreen } from './CopyScreen.tsx';
import { DayScreen } from './DayScreen.tsx';
import { DecisionScreen } from './DecisionScreen.tsx';
import { OpenQuestionScreen } from './OpenQuestionScreen.tsx';
import { OptionsScreen } from './OptionsScreen.tsx';
import { ReplyScreen } from './ReplyScreen.tsx';
import { SaidBackScreen } from './SaidBackScreen.tsx';
import { StoryScreen } from './StoryScreen.tsx';

type Show = Step['show'];

/** What the step shows, between the path and the controls. It alone scrolls. */
export function ShownScreen({ show, scroller }: { readonly show: Show; readonly scroller: Ref<HTMLElement> }) {
  return <main ref={scroller} className={classOf(show)}>{screenFor(show)}</main>;
}

/** A picture beside words, rather than cards below a question; few words stand in the middle. */
function classOf({ type }: Show): string {
  if (type === 'reply' || type === 'asking') return 'tale short';
  return type === 'story' || type === 'openQuestion' ? 'tale' : 'ask';
}

function screenFor(show: Show): ReactNode {
  switch (show.type) {
    case 'story': return <StoryScreen show={show} />;
    case 'openQuestion': return <OpenQuestionScreen show={show} />;
    case 'options': return <OptionsScreen show={show} />;
    case 'reply': return <ReplyScreen show={show} />;
    case 'decision': return <DecisionScreen show={show} />;
    case 'saidBack': return <SaidBackScreen show={show} />;
    case 'day': return <DayScreen show={show} />;
    case 'copy': return <CopyScreen show={show} />;
    case 'asking': return <AskingScreen />;
    case 'ended': return null;
  }
}
