import { createContext, use, useCallback, useEffect, useState, type ReactNode } from 'react';
import { minute } from '../../core/Instant.ts';
import { PrintedSheet } from '../shared/PrintedSheet.tsx';

type ToPrint = { readonly language: string; readonly sheet: ReactNode };
type Print = (what: ToPrint) => void;

const PrinterContext = createContext<Print>(() => {});

/** For as long as the house waits for a print dialog. */
const keptFor = 2 * minute;

/** Prints what was written down as given, also where its screen is left meanwhile. Stands once, around a house; a sheet is gone with its print. */
export function Printer({ children }: { children: ReactNode }) {
  const [printing, setPrinting] = useState<ToPrint & { readonly time: number } | null>(null);
  const print = useCallback<Print>((what) => setPrinting((before) => ({ ...what, time: (before?.time ?? 0) + 1 })), []);
  useEffect(() => {
    if (printing === null) return;
    const forget = setTimeout(() => setPrinting(null), keptFor);
    return () => clearTimeout(forget);
  }, [printing]);
  return (
    <PrinterContext value={print}>
      {children}
      {printing && <PrintedSheet key={printing.time} language={printing.language} onPrinted={() => setPrinting(null)}>{printing.sheet}</PrintedSheet>}
    </PrinterContext>
  );
}

export function usePrinter(): Print {
  return use(PrinterContext);
}
