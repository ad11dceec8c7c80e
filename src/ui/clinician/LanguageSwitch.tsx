import { LanguageButtons } from '../shared/LanguageButtons.tsx';
import { useTablet } from './Tablet.ts';
import { usePageLanguage } from './usePageLanguage.ts';
import { useWords } from './useWords.ts';

/** To another language and back, where we are: nothing is loaded anew, and what is typed stays. */
export function LanguageSwitch({ className }: { className?: string }) {
  const { speak } = useTablet();
  const words = useWords('door');
  return <LanguageButtons now={usePageLanguage()} onPick={speak} told={words('spokenNow')} className={className} />;
}
