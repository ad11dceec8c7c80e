import { useEffect, useRef, type Ref } from 'react';

/** Gives the focus to a heading when what stands below it has changed: what was pressed is gone. Not when it first appears. */
export function useFocusAtChange(state: unknown): Ref<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(state);
  useEffect(() => {
    if (shown.current === state) return;
    shown.current = state;
    heading.current?.focus();
  }, [state]);
  return heading;
}
