import type { ReactNode } from 'react';
import type { WalkthroughPack } from '../../../packs/walkthroughs/WalkthroughPack.ts';
import { usePageLanguage } from '../usePageLanguage.ts';
import { useWords } from '../useWords.ts';
import { useWalkthroughPack } from './useWalkthroughPack.ts';

type Said = (pack: WalkthroughPack) => ReactNode;

/** What the clinician says to a child, in her pack's language, and beneath, where that is another, the same in the language of the page. */
export function SaidScript({ language, className, children }: { readonly language: string; readonly className: string; readonly children: Said }) {
  const words = useWords('child');
  const hers = useWalkthroughPack(language);
  const own = useWalkthroughPack(usePageLanguage());
  if (hers === null || own === null) return <div className={className} aria-busy="true" />;
  return (
    <>
      <div className={className} lang={hers.language} dir={hers.direction}>{children(hers)}</div>
      {hers.language !== own.language && (
        <div className="small soft">
          <span className="lab">{words('inOwn')}</span>
          <div lang={own.language} dir={own.direction}>{children(own)}</div>
        </div>
      )}
    </>
  );
}
