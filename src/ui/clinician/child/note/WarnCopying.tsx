import { useEffect, useState, type ReactNode } from 'react';
import { Button } from '../../../shared/Button.tsx';
import { Say } from '../../../shared/Say.tsx';
import { useWords } from '../../useWords.ts';

/**
 * Around private text. What is copied or cut, by key, menu or finger and from anywhere on the page, is warned about, over the page and
 * out of the flow; and nothing is dragged out of it.
 */
export function WarnCopying({ children }: { children: ReactNode }) {
  const words = useWords('privateNote');
  const [copied, setCopied] = useState(0);
  useEffect(() => onLeaving(() => setCopied((times) => times + 1)), []);
  return (
    <div className="warn-copying">
      {copied > 0 && (
        <div className="copied-over">
          <Say key={copied} kind="due" spoken="now" action={<Button size="small" onPress={() => setCopied(0)}>{words('copiedRead')}</Button>}>{words('copied')}</Say>
        </div>
      )}
      {children}
    </div>
  );
}

/** Of the whole document: with everything marked, what is copied belongs to no part of the page. */
function onLeaving(warn: () => void): () => void {
  const listening = new AbortController();
  const how = { signal: listening.signal };
  const warnOfMarked = () => { if (isMarked()) warn(); };
  document.addEventListener('copy', warnOfMarked, how);
  document.addEventListener('cut', warnOfMarked, how);
  document.addEventListener('dragstart', (event) => event.preventDefault(), how);
  return () => listening.abort();
}

function isMarked(): boolean {
  const { activeElement } = document;
  if (activeElement instanceof HTMLTextAreaElement) return activeElement.selectionStart !== activeElement.selectionEnd;
  return document.getSelection()?.isCollapsed === false;
}
