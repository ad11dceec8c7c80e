import { useEffect, useState } from 'react';
import { useAnnounce } from '../../../shared/Announcer.tsx';
import { Button, type Press } from '../../../shared/Button.tsx';
import type { Pen } from '../../../shared/pen/Pen.ts';
import { useWords } from '../../useWords.ts';
import type { PageField } from './keptHistory.ts';
import { OfferedPhrases } from './OfferedPhrases.tsx';

/**
 * Back through what was written, and forth again: also after a lock, when the browser knows of nothing any more. isAtRest: it is being kept
 * for good, and a step back would make a draft of it again.
 */
export function NoteTools({ pen, isAtRest }: { pen: Pen<PageField>; isAtRest: boolean }) {
  const words = useWords('privateNote');
  const announce = useAnnounce();
  const { canUndo, canRedo } = usePenState(pen);
  const go = (way: 'undo' | 'redo') => ({ pointerType }: Press) => {
    pen[way](!staysOnButton(pointerType) || isLast(pen, way));
    announce(words(way === 'undo' ? 'undone' : 'redone'));
  };
  return (
    <div className="row note-tools" role="group" aria-label={words('tools')} inert={isAtRest}>
      <OfferedPhrases pen={pen} />
      <Button kind="plain" size="small" icon="undo" onPress={go('undo')} isDisabled={!canUndo}>{words('undo')}</Button>
      <Button kind="plain" size="small" icon="redo" onPress={go('redo')} isDisabled={!canRedo}>{words('redo')}</Button>
    </div>
  );
}

/** Who works without a finger or a mouse may want to press again. */
function staysOnButton(pointerType: string): boolean {
  return pointerType === 'keyboard' || pointerType === 'virtual';
}

/** After this step the button is switched off, and would drop the focus. */
function isLast(pen: Pen<PageField>, way: 'undo' | 'redo'): boolean {
  const { back, forth } = pen.history();
  return (way === 'undo' ? back : forth).length <= 1;
}

function usePenState(pen: Pen<PageField>): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const [state, setState] = useState(() => stateOf(pen));
  useEffect(() => pen.listen(() => {
    const next = stateOf(pen);
    setState((shown) => (shown.canUndo === next.canUndo && shown.canRedo === next.canRedo ? shown : next));
  }), [pen]);
  return state;
}

function stateOf(pen: Pen<PageField>) {
  return { canUndo: pen.canUndo(), canRedo: pen.canRedo() };
}
