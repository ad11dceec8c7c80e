// What makes the five answers unequal, or the five controls, as the browser has laid them out: size, colour, weight and distance.

const near = 0.5;

/** Each kind of card that must be as easy to take as the others beside it. */
const kinds = { control: '.five button', answer: '.answers .answer', 'way to say it': '.three-ways .way', 'way on': '.two-ways .told' } as const;

export function equalityFaults(): readonly string[] {
  return Object.entries(kinds).flatMap(([kind, selector]) => {
    const cards = [...document.querySelectorAll<HTMLElement>(selector)];
    return cards.length === 0 ? [] : [...differences(kind, cards), ...distances(kind, cards)];
  });
}

/** All but place, of each card. Its words alone may differ, and what its drawing shows. */
function lookOf(card: HTMLElement): Readonly<Record<string, string | number>> {
  const { width, height } = card.getBoundingClientRect();
  const words = card.querySelector(':scope > span:last-of-type') ?? card;
  const picture = card.querySelector('img')?.getBoundingClientRect();
  const [style, letters] = [getComputedStyle(card), getComputedStyle(words)];
  return {
    width, height, 'picture width': picture?.width ?? 0, 'picture height': picture?.height ?? 0,
    ground: style.backgroundColor, shadow: style.boxShadow, opacity: style.opacity, turn: style.transform, cursor: style.cursor,
    edge: `${style.borderTopWidth} ${style.borderTopStyle} ${style.borderTopColor} ${style.borderTopLeftRadius}`, inset: style.padding,
    colour: letters.color, family: letters.fontFamily, size: letters.fontSize, weight: letters.fontWeight, slant: letters.fontStyle,
    line: letters.lineHeight, decoration: letters.textDecorationLine, letters: letters.textTransform,
    said: ['aria-pressed', 'aria-checked', 'aria-disabled', 'aria-current', 'tabindex', 'title'].map((name) => card.getAttribute(name) ?? '').join(),
  };
}

function differences(kind: string, cards: readonly HTMLElement[]): readonly string[] {
  const [first, ...others] = cards.map((card) => ({ name: nameOf(card), look: lookOf(card) }));
  return others.flatMap(({ name, look }) => Object.entries(look).flatMap(([what, value]) => {
    const one = first?.look[what];
    const same = typeof value === 'number' && typeof one === 'number' ? Math.abs(value - one) <= near : value === one;
    return same ? [] : [`${kind} "${name}" has another ${what} than "${first?.name}": ${value}, not ${one}`];
  }));
}

/** Neighbours in a row, or in a column, are all as far from each other. */
function distances(kind: string, cards: readonly HTMLElement[]): readonly string[] {
  const boxes = cards.map((card) => card.getBoundingClientRect());
  const right = [...boxes].sort((one, other) => one.left - other.left);
  const down = [...boxes].sort((one, other) => one.top - other.top);
  const gaps = {
    'side by side': right.flatMap((one) => nearest(right.filter((other) => Math.abs(other.top - one.top) <= near && other.left > one.left).map((other) => other.left - one.right))),
    'one below another': down.flatMap((one) => nearest(down.filter((other) => Math.abs(other.left - one.left) <= near && other.top > one.top).map((other) => other.top - one.bottom))),
  };
  return Object.entries(gaps).flatMap(([how, found]) =>
    (found.length > 0 && Math.max(...found) - Math.min(...found) > near ? [`${kind}s ${how} are ${found.map((gap) => gap.toFixed(1)).join(', ')} apart`] : []));
}

function nearest(gaps: readonly number[]): readonly number[] {
  return gaps.length === 0 ? [] : [Math.min(...gaps)];
}

function nameOf(card: HTMLElement): string {
  return (card.textContent ?? '').trim().slice(0, 30);
}

/** Her answer said back: the box and what stands in it at the same place for each of the five. */
const saidBackParts = { box: '.said-back', 'the way on': '.two-ways .told:first-child', 'the way to another': '.two-ways .told:last-child' } as const;

/** Where these stand on the screen that is shown. */
export function placesSaidBack(): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(Object.entries(saidBackParts).map(([what, selector]) => {
    const { left, top, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    return [what, [left, top, width, height]];
  }));
}

/** What makes one answer said back unequal to the first. */
export function saidBackFaults(said: readonly { readonly name: string; readonly places: ReturnType<typeof placesSaidBack> }[]): readonly string[] {
  const [first, ...others] = said;
  return others.flatMap(({ name, places }) => Object.entries(places).flatMap(([what, place]) => {
    const one = first?.places[what] ?? [];
    const same = place.every((value, at) => Math.abs(value - (one[at] ?? 0)) <= near);
    return same ? [] : [`${name}: ${what} is at ${place.map(Math.round).join(', ')}, not at ${one.map(Math.round).join(', ')}`];
  }));
}
