import type { Locator } from 'playwright-core';

/** Where to look: a page, or `page.getByRole('main')`, since an answer may be named as a control is. */
type Within = Pick<Locator, 'getByRole'>;

/** How one control looks and where it stands, as the browser has laid it out. */
type Seen = Readonly<Record<string, string | number>>;

/** Half a pixel of rounding is not a difference. */
const near = 0.5;

/**
 * What makes these answers unequal, in words: nothing when they are equal. So for the five controls. Names are those of the
 * buttons, in the order they stand in. Size, place in the row, distance, colours, border, weight and size of letters, picture and state are compared.
 */
export async function equalAnswers(within: Within, names: readonly string[]): Promise<readonly string[]> {
  return differences(names, await Promise.all(names.map((name) => see(within, name))));
}

async function see(within: Within, name: string): Promise<Seen> {
  return within.getByRole('button', { name, exact: true }).evaluate((button): Record<string, string | number> => {
    const box = button.getBoundingClientRect();
    const style = getComputedStyle(button);
    const words = button.querySelector(':scope > span:last-of-type') ?? button;
    const letters = getComputedStyle(words);
    const picture = button.querySelector('svg, img')?.getBoundingClientRect();
    return {
      left: box.left, top: box.top, width: box.width, height: box.height,
      'picture width': picture?.width ?? 0, 'picture height': picture?.height ?? 0,
      background: style.backgroundColor, shadow: style.boxShadow, opacity: style.opacity, visibility: style.visibility,
      border: `${style.borderTopWidth} ${style.borderTopStyle} ${style.borderTopColor}`, radius: style.borderTopLeftRadius,
      colour: letters.color, family: letters.fontFamily, size: letters.fontSize, weight: letters.fontWeight, slant: letters.fontStyle,
      transform: letters.textTransform, decoration: letters.textDecorationLine, pressed: button.getAttribute('aria-pressed') ?? '',
      checked: button.getAttribute('aria-checked') ?? '', disabled: button.getAttribute('aria-disabled') ?? '',
      'order of tabs': button.getAttribute('tabindex') ?? '', focus: String(document.activeElement === button),
    };
  });
}

function differences(names: readonly string[], seen: readonly Seen[]): string[] {
  const [first, ...others] = seen;
  if (!first) return ['there is none'];
  const found = others.flatMap((other, index) => Object.keys(first)
    .filter((trait) => trait !== 'left' && trait !== 'top' && !same(first[trait], other[trait]))
    .map((trait) => `${names[index + 1]}: ${trait} is ${other[trait]}, of ${names[0]} it is ${first[trait]}`));
  return [...found, ...distances(names, seen)];
}

/** They stand in one row or one column, all equally far from the next. */
function distances(names: readonly string[], seen: readonly Seen[]): string[] {
  const steps = seen.slice(1).map((each, index) => ({
    across: Number(each['left']) - Number(seen[index]?.['left']), down: Number(each['top']) - Number(seen[index]?.['top']),
  }));
  const [first] = steps;
  return steps.flatMap((step, index) => (first && same(step.across, first.across) && same(step.down, first.down)
    ? [] : [`${names[index + 1]}: is ${step.across} across and ${step.down} down from the one before, the first two are ${first?.across} and ${first?.down}`]));
}

function same(one: string | number | undefined, other: string | number | undefined): boolean {
  return typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) <= near : one === other;
}
