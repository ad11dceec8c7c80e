import type { Paper } from './Pen.ts';
import { watchComposing } from './watchComposing.ts';

/** The text area that stands in where a browser has no plaintext-only. */
export function areaPaper(area: HTMLTextAreaElement): Paper {
  const composing = watchComposing(area);
  return {
    getText: () => area.value,
    write(text, caret, hold) {
      area.value = text;
      if (!hold) return;
      area.focus();
      area.setSelectionRange(caret, caret);
    },
    marked: () => ({ from: area.selectionStart, to: area.selectionEnd }),
    beforeCaret: () => (area.selectionStart === area.selectionEnd ? area.value.slice(Math.max(0, area.selectionStart - 48), area.selectionStart).replace(/^[^]*\n/u, '') : ''),
    endComposing() {
      if (composing.is) area.blur();
    },
  };
}
