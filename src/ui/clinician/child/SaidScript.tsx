import type { ReactNode } from 'react';
import type { WalkthroughPack } from '../../../packs/walkthroughs/WalkthroughPack.ts';
import { useWords } from '../useWords.ts';
import { useWalkthroughPack } from './useWalkthroughPack.ts';

type Said = (pack: WalkthroughPack) => ReactNode;

/** What the clinician says to a child, in her pack's language, and the English of it beneath where that is another. */
export function SaidScript({ language, className, children }: { readonly language: string; readonly className: string; readonly children: Said }) {
  const words = useWords('child');
  const hers = useWalkthroughPack(language);
  const english = useWalkthroughPack('en');
  if (hers === null || english === null) return <div className={className} aria-busy="true" />;
  return (
    <>
      <div className={className} lang={hers.language} dir={hers.direction}>{children(hers)}</div>
      {hers.language !== english.language && (
        <div className="small soft">
          <span className="lab">{words('inEnglish')}</span>
          <div lang="en" dir="ltr">{children(english)}</div>
        </div>
      )}
    </>
  );
}
