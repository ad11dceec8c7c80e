import { useState, type ReactNode } from 'react';
import { Say } from '../../../shared/Say.tsx';
import { useWords } from '../../useWords.ts';

/** Around private text: what is copied or cut out of it is warned about, and nothing is dragged out of it. */
export function WarnCopying({ children }: { children: ReactNode }) {
  const words = useWords('privateNote');
  const [copied, setCopied] = useState(0);
  const warn = () => setCopied((times) => times + 1);
  return (
    <div className="stack warn-copying" onCopy={warn} onCut={warn} onDragStart={(event) => event.preventDefault()}>
      {copied > 0 && <Say key={copied} kind="due" spoken="now">{words('copied')}</Say>}
      {children}
    </div>
  );
}
