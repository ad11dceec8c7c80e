import { useEffect, type RefObject } from 'react';
import { isTyping } from '../keys/isTyping.ts';
import { useTablet } from '../Tablet.ts';

/** The key / brings the focus to a field to look for something in, unless somebody is typing or keys alone are turned off. */
export function useSlash(field: RefObject<HTMLInputElement | null>): void {
  const { singleKeys } = useTablet();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (isTyping(event.target) || !singleKeys.get()) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [field, singleKeys]);
}
