import { useEffect, useRef, type ReactNode } from 'react';
import { PracticeOnPaper } from './Practice.tsx';

/**
 * One sheet for the printer, which gets it alone (base.css); on the screen it is not seen. The print dialog comes as soon as the sheet
 * stands, and `onPrinted` once it is gone again: then draw it no more.
 */
export function PrintedSheet(props: { language: string; direction?: 'ltr' | 'rtl' | undefined; onPrinted: () => void; children: ReactNode }) {
  const printed = useRef(props.onPrinted);
  useEffect(() => {
    printed.current = props.onPrinted;
  });
  useEffect(() => {
    const gone = () => printed.current();
    window.addEventListener('afterprint', gone, { once: true });
    // The sheet's fonts are to be there before the page is taken for the printer.
    let left = false;
    void document.fonts.ready.then(() => { if (!left) window.print(); });
    return () => {
      left = true;
      window.removeEventListener('afterprint', gone);
    };
  }, []);
  return <section className="printed-sheet" lang={props.language} dir={props.direction}><PracticeOnPaper />{props.children}</section>;
}
