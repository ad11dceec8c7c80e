import { equalityFaults } from './equality.ts';

// What is wrong with the room as it stands, in words. Each measure says where: a control by its words, a text by its own.

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** WCAG 2.2 AAA: 7 to 1, and 4.5 to 1 for large letters; 3 to 1 for the edge of a control. */
const enough = { text: 7, large: 4.5, edge: 3 };
const finger = 72;
/** No letter for a child is smaller, in CSS pixels. */
const smallest = 18;
/** Between a drawing and the words below or above it, in CSS pixels. A letter's own box is higher than its line. */
const apart = 4;
/** Of a card, in CSS pixels. */
const smallestPicture = 96;
/** Half a pixel of rounding is no fault. */
const near = 0.5;

/** Everything below, once. */
export function faultsNow(): readonly string[] {
  return [...contrastFaults(), ...sizeFaults(), ...pictureFaults(), ...drawingFaults(), ...targetFaults(), ...cutFaults(), ...reachFaults(), ...languageFaults(), ...equalityFaults()];
}

/** Words too pale for their ground, and edges of controls too pale for theirs. */
export function contrastFaults(): readonly string[] {
  const words = texts().flatMap(({ text, element }) => {
    const style = getComputedStyle(element);
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const ratio = contrast(over(colourOf(style.color), groundOf(element)), groundOf(element));
    const least = isLarge ? enough.large : enough.text;
    return ratio < least ? [`"${text}" stands out ${ratio.toFixed(2)} to 1, not ${least}`] : [];
  });
  const edges = controls().flatMap((control) => {
    const style = getComputedStyle(control);
    if (Number.parseFloat(style.borderTopWidth) === 0 || colourOf(style.borderTopColor)[3] === 0) return [];
    const ratio = contrast(colourOf(style.borderTopColor), groundOf(control.parentElement ?? control));
    return ratio < enough.edge ? [`the edge of ${named(control)} stands out ${ratio.toFixed(2)} to 1, not ${enough.edge}`] : [];
  });
  return [...words, ...edges];
}

/** Letters too small. */
function sizeFaults(): readonly string[] {
  return texts().flatMap(({ text, element }) => {
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    return size < smallest - near ? [`"${text}" is ${size.toFixed(1)} high, not ${smallest}`] : [];
  });
}

/** The pictures on cards are as large as what they show needs, on any screen but those too low for it. */
function pictureFaults(): readonly string[] {
  if (innerHeight < 620 || innerWidth < 320) return [];
  return [...document.querySelectorAll('.way > img')].flatMap((picture) => {
    const { width, height } = picture.getBoundingClientRect();
    return Math.min(width, height) < smallestPicture - near ? [`the picture of ${named(picture.parentElement ?? picture)} is ${Math.round(width)} by ${Math.round(height)}`] : [];
  });
}

/** Words, or an answer's sign, over the drawing they stand beside, or hard by it. */
function drawingFaults(): readonly string[] {
  const drawing = document.querySelector('.child main > .art > img')?.getBoundingClientRect();
  if (drawing === undefined) return [];
  const signs = [...document.querySelectorAll('.child main .pip')].map((sign) => ({ text: 'the sign', box: sign.getBoundingClientRect() }));
  const words = texts().filter(({ element }) => element.closest('.child main') !== null);
  return [...words, ...signs].flatMap(({ text, box }) => {
    const meets = box.left < drawing.right + near && box.right > drawing.left - near && box.top < drawing.bottom + apart && box.bottom > drawing.top - apart;
    return meets ? [`"${text}" stands on the drawing`] : [];
  });
}

/** Controls smaller than a child's finger needs. */
function targetFaults(): readonly string[] {
  return controls().flatMap((control) => {
    const { width, height } = control.getBoundingClientRect();
    return Math.min(width, height) < finger - near ? [`${named(control)} is ${Math.round(width)} by ${Math.round(height)}`] : [];
  });
}

/** Words that are cut: out at the side, or in a box that hides what does not fit, where nothing scrolls. */
function cutFaults(): readonly string[] {
  return texts().flatMap(({ text, element, box }) => {
    const faults: string[] = [];
    if (box.left < -near || box.right > innerWidth + near) faults.push(`"${text}" reaches from ${Math.round(box.left)} to ${Math.round(box.right)}`);
    for (let at: Element | null = element; at !== null && !at.matches('.child > main, .child > .last, .child'); at = at.parentElement) {
      const edge = at.getBoundingClientRect();
      const spills = box.right > edge.right + 2 || box.left < edge.left - 2 || box.bottom > edge.bottom + 2 || box.top < edge.top - 2;
      if (spills && (at.matches('button') || getComputedStyle(at).overflow !== 'visible')) faults.push(`"${text}" does not fit into ${named(at)}`);
    }
    return faults;
  });
}

/** The controls of the frame: each wholly on the screen, none over another, and room between for words that scroll. */
function reachFaults(): readonly string[] {
  // Zoomed in so far, the whole page scrolls.
  const scrolls = innerWidth <= 240;
  const frame = [...document.querySelectorAll('.ctrl button')];
  const boxes = frame.map((control) => ({ control, box: control.getBoundingClientRect() }));
  const foot = scrolls ? document.documentElement.scrollHeight : innerHeight;
  const out = boxes.filter(({ box }) => box.left < -near || box.right > innerWidth + near || box.top < -near || box.bottom > foot + near);
  const over = boxes.flatMap((one, place) => boxes.slice(place + 1).filter(({ box }) =>
    box.left < one.box.right - near && box.right > one.box.left + near && box.top < one.box.bottom - near && box.bottom > one.box.top + near));
  const words = document.querySelector('.child > main');
  const tight = words !== null && words.clientHeight < Math.min(2 * finger, words.scrollHeight - near) ? [`only ${words.clientHeight} high are left for the words`] : [];
  const wide = document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} wide`] : [];
  const most = !scrolls && document.documentElement.scrollHeight > innerHeight + 1 ? [`the page is ${document.documentElement.scrollHeight} high`] : [];
  return [
    ...out.map(({ control }) => `${named(control)} is not wholly on the screen`), ...over.map(({ control }) => `${named(control)} lies over another`),
    ...tight, ...wide, ...most,
  ];
}

/** Every word stands in a language and a direction, told by itself or by what is around it. */
function languageFaults(): readonly string[] {
  return texts().flatMap(({ text, element }) => (element.closest('.child')?.getAttribute('lang') ? [] : [`nothing says in which language "${text}" is`]));
}

function controls(): readonly Element[] {
  return [...document.querySelectorAll('button')].filter((control) => control.checkVisibility());
}

/** Each run of words in sight, with the element that draws it. */
function texts(): readonly { readonly text: string; readonly element: Element; readonly box: DOMRect }[] {
  const found: { text: string; element: Element; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = (node.nodeValue ?? '').trim();
    if (element === null || text === '' || element.matches('script, style, noscript') || !element.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    found.push({ text: text.slice(0, 50), element, box: range.getBoundingClientRect() });
  }
  return found;
}

function named(element: Element): string {
  return `${element.className || element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`;
}

/** What is behind an element's words: the nearest grounds, one over the other. */
function groundOf(element: Element): Colour {
  const grounds: Colour[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { backgroundColor, opacity } = getComputedStyle(at);
    if (opacity !== '1') throw new Error(`something is see-through: ${named(at)}`);
    grounds.push(colourOf(backgroundColor));
    if (grounds.at(-1)?.[3] === 1) break;
  }
  return grounds.reduceRight<Colour>((behind, ground) => over(ground, behind), [255, 255, 255, 1]);
}

function over([red, green, blue, alpha]: Colour, behind: Colour): Colour {
  const mix = (front: number, back: number): number => front * alpha + back * (1 - alpha);
  return [mix(red, behind[0]), mix(green, behind[1]), mix(blue, behind[2]), 1];
}

function colourOf(css: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/gu) ?? []).map(Number);
  return [red, green, blue, alpha];
}

function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG's relative luminance. */
function luminance([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
