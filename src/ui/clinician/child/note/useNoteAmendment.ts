import { useLayoutEffect, useState } from 'react';
import type { ChildPage } from '../../../../bridge/ChildPage.ts';
import { createPen } from '../../../shared/pen/createPen.ts';
import type { Pen } from '../../../shared/pen/Pen.ts';
import { useAmendment } from '../useAmendment.ts';
import { keepHistory, readHistory, type PageField } from './keptHistory.ts';

/** A dated addition to a private note: written with a pen, its way back in its draft. */
export function useNoteAmendment(page: ChildPage, of: number): ReturnType<typeof useAmendment> & { readonly pen: Pen<PageField> } {
  const addition = useAmendment(page, 'private', of);
  const { first, more, typedLater } = addition;
  const [pen] = useState(() => createPen<PageField>({ title: '', text: first }, readHistory(more['history'], { text: first }), () => performance.now()));
  const [type] = useState(() => typedLater);
  useLayoutEffect(() => pen.listen(() => type(() => {
    const text = pen.text('text');
    const history = keepHistory(pen.history(), text);
    return { text, more: history === undefined ? {} : { history } };
  })), [pen, type]);
  return { ...addition, pen };
}
