import { useState, type ReactNode } from 'react';
import { Button } from '../../shared/Button.tsx';
import { List } from '../../shared/List.tsx';
import { useWords } from '../useWords.ts';

/** A list that begins with its newest few; a press shows the rest. */
export function FirstOf({ rows, first, label }: { rows: readonly ReactNode[]; first: number; label: string }) {
  const words = useWords('child');
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll || rows.length <= first + 1 ? rows : rows.slice(0, first);
  return (
    <>
      <List label={label}>{shown}</List>
      {shown.length < rows.length && <Button kind="plain" size="small" onPress={() => setShowsAll(true)}>{words('showAll', { count: rows.length })}</Button>}
    </>
  );
}
