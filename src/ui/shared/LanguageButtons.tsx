import { useEffect, useRef } from 'react';
import { useAnnounce } from './Announcer.tsx';
import { Button } from './Button.tsx';
import { languages, ownNames, type Language } from './Language.ts';

type Buttons = {
  readonly now: Language;
  readonly onPick: (language: Language) => void;
  /** Said in the new language once it is spoken. */
  readonly told: string;
  readonly className?: string | undefined;
};

/** The languages that are not spoken now, each by its own name in its own language. */
export function LanguageButtons({ now, onPick, told, className }: Buttons) {
  const announce = useAnnounce();
  const before = useRef(now);
  useEffect(() => {
    if (before.current === now) return;
    before.current = now;
    announce(told);
  }, [now, told, announce]);
  // By its place and not its name: the one that was pressed keeps the focus when it comes to name another.
  return languages.filter(language => language !== now).map((language, at) => (
    <Button key={at} kind="plain" size="small" icon="globe" className={className} onPress={() => onPick(language)}>
      <span lang={language}>{ownNames[language]}</span>
    </Button>
  ));
}
