import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * Whether equal columns in one row hold every word of these labels whole. Asked of the letters as they are: by language, size and
 * width; asked again when any of these changes. gap: between columns, and what a column needs beside its label, in CSS pixels.
 */
export function useFits(row: RefObject<HTMLElement | null>, labels: string, gap: number): boolean {
  const [fits, setFits] = useState(true);
  useLayoutEffect(() => {
    const place = row.current;
    if (!place) return;
    const spans = [...place.querySelectorAll<HTMLElement>(labels)];
    const look = (): void => {
      const widest = Math.max(...spans.map(longestWord));
      setFits((widest + gap) * spans.length <= place.clientWidth);
    };
    const sizes = new ResizeObserver(look);
    for (const each of [place, ...spans]) sizes.observe(each);
    look();
    return () => sizes.disconnect();
  }, [row, labels, gap]);
  return fits;
}

/** In CSS pixels. */
function longestWord(label: HTMLElement): number {
  label.classList.add('longest-word');
  const { width } = label.getBoundingClientRect();
  label.classList.remove('longest-word');
  return width;
}
