import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../../../shared/Button.tsx';
import { classes } from '../../../shared/classes.ts';
import { Say } from '../../../shared/Say.tsx';
import { useWords } from '../../useWords.ts';

/**
 * Around private text. What is copied or cut, by key, menu or finger and from anywhere on the page, is warned about, over the page and
 * out of the flow; and nothing is dragged out of it. isPart: there is other text on the page too, of which nothing is said; all that is
 * marked counts where any of it is in here.
 */
export function WarnCopying({ isPart = false, children }: { isPart?: boolean; children: ReactNode }) {
  const words = useWords('privateNote');
  const [copied, setCopied] = useState(0);
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => onLeaving(() => (isPart ? around.current : document.body), () => setCopied((times) => times + 1)), [isPart]);
  return (
    <div className={classes('warn-copying', isPart && 'some')} ref={around}>
      {copied > 0 && (
        <div className="copied-over">
          <Say key={copied} kind="due" spoken="now" action={<Button size="small" onPress={() => setCopied(0)}>{words('copiedRead')}</Button>}>{words('copied')}</Say>
        </div>
      )}
      {children}
    </div>
  );
}

/** Heard of the whole document: with everything marked, what is copied belongs to no part of the page. */
function onLeaving(of: () => Node | null, warn: () => void): () => void {
  const listening = new AbortController();
  const how = { signal: listening.signal };
  const warnOfMarked = () => { if (isMarked(of())) warn(); };
  document.addEventListener('copy', warnOfMarked, how);
  document.addEventListener('cut', warnOfMarked, how);
  document.addEventListener('dragstart', (event) => event.preventDefault(), how);
  return () => listening.abort();
}

/** Whether something is marked that is in there. */
function isMarked(part: Node | null): boolean {
  const { activeElement } = document;
  if (part === null) return false;
  if (activeElement instanceof HTMLTextAreaElement) return part.contains(activeElement) && activeElement.selectionStart !== activeElement.selectionEnd;
  const marked = document.getSelection();
  return marked !== null && !marked.isCollapsed && marked.getRangeAt(0).intersectsNode(part);
}
