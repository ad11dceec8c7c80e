import { useEffect, useState, type ReactNode } from 'react';
import type { Copy } from '../../offline/thisCopy.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Progress } from '../../shared/Progress.tsx';
import { Say } from '../../shared/Say.tsx';
import { MoreWords } from '../MoreWords.tsx';
import { copy as copyWords } from '../messages/en/copy.ts';
import { useTablet } from '../Tablet.ts';
import { useWords } from '../useWords.ts';
import './copy.css';
import { isCopySound } from './isCopySound.ts';
import { useSignatureText } from './useSignatureText.ts';

/** All that can be said of the code that runs here, and how to compare it. */
export function CopyFacts() {
  return <MoreWords words={{ copy: copyWords }}><Facts /></MoreWords>;
}

function Facts() {
  const words = useWords('copy');
  const tablet = useTablet();
  const [copy, setCopy] = useState<Copy | 'reading' | null>('reading');
  useEffect(() => void tablet.readCopy().then(setCopy), [tablet]);
  return (
    <div className="stack copy-facts">
      {copy === 'reading' && <Progress label={words('reading')} />}
      {copy === null && <Say kind="due">{words('unread')}</Say>}
      {copy !== null && copy !== 'reading' && <Known copy={copy} />}
      <HowToCompare />
    </div>
  );
}

function Known({ copy }: { copy: Copy }) {
  const words = useWords('copy');
  const signature = useSignatureText();
  const kind = !isCopySound(copy) ? 'late' : copy.signature === 'signed' ? 'ok' : 'plain';
  return (
    <Card>
      <dl className="copy-list">
        <dt>{words('version')}</dt><dd><b className="num">{copy.version}</b></dd>
        <dt>{words('fingerprint')}<span className="note soft under">{words('fingerprintWhat')}</span></dt>
        <dd>{copy.fingerprint === null ? words('noFingerprint') : <Fingerprint hex={copy.fingerprint} />}</dd>
        {copy.keyId !== null && <><dt>{words('key')}</dt><dd><code>{copy.keyId}</code></dd></>}
      </dl>
      <Say kind={kind} spoken="soon">{signature(copy)}</Say>
      <Files files={copy.files} />
    </Card>
  );
}

/** In fours, to be read out. */
function Fingerprint({ hex }: { hex: string }) {
  return <code className="fingerprint">{hex.match(/.{4}/gu)?.map((four, at) => <span key={at}>{four} </span>)}</code>;
}

function Files({ files }: { files: Copy['files'] }) {
  const words = useWords('copy');
  const [isOpen, setOpen] = useState(false);
  const entries = Object.entries(files);
  return (
    <div className="stack">
      <div><Button size="small" isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>{words('files', { count: entries.length })}</Button></div>
      {isOpen && (
        <ul className="copy-files" role="list" aria-label={words('listName')}>
          {entries.map(([path, hash]) => <li key={path}><code>{path}</code> <code className="soft">{hash}</code></li>)}
        </ul>
      )}
    </div>
  );
}

function HowToCompare() {
  const words = useWords('copy');
  const code = { code: (text: ReactNode) => <code className="command">{text}</code> };
  return (
    <Card title={words('compareTitle')}>
      <p>{words('compareWhy')}</p>
      <ol className="stack t copy-steps">
        <li>{words('compare1')}</li>
        <li>{words.rich('compare2', code)}</li>
        <li>{words.rich('compare3', code)}</li>
        <li>{words('compare4')}</li>
      </ol>
      <p className="small soft">{words('limits')}</p>
    </Card>
  );
}
