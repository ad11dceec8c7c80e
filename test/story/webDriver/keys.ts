/** How WebDriver spells the keys that write nothing, by the name a chord gives them. */
const spelled: Readonly<Record<string, string>> = {
  Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ', Backspace: '\uE003', Delete: '\uE017',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015',
  Home: '\uE011', End: '\uE010', PageUp: '\uE00E', PageDown: '\uE00F',
  Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Meta: '\uE03D',
};

type Stroke = { readonly type: 'keyDown' | 'keyUp'; readonly value: string };

/** One key or chord as it is struck: 'Shift+Tab'. */
export function strokesOf(chord: string): readonly Stroke[] {
  return struck(chord.split('+').map((key) => spelled[key] ?? key));
}

function struck(keys: readonly string[]): readonly Stroke[] {
  return [...keys.map((value) => ({ type: 'keyDown', value }) as const), ...keys.toReversed().map((value) => ({ type: 'keyUp', value }) as const)];
}

/** A text key by key. */
export function strokesFor(text: string): readonly Stroke[] {
  return [...text].flatMap((letter) => struck([letter === '\n' ? '\uE007' : letter]));
}

/** What PerformActions takes. */
export function onKeyboard(actions: readonly Stroke[]): Readonly<Record<string, unknown>> {
  return { actions: [{ type: 'key', id: 'keyboard', actions }] };
}
