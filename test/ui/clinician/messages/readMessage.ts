import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/**
 * What a message asks for, as sorted lines: each value with what is made of it (`at, date, dayAndTime`), each tag (`<b>`), each choice by
 * a word with its branches (`by: other|shares|words`) and each choice by a number with those that every language must have (`n: =0`).
 */
export function askedBy(message: string): readonly string[] {
  return [...new Set(parse(message).flatMap(askedBySome))].sort();
}

function askedBySome(element: MessageFormatElement): readonly string[] {
  switch (element.type) {
    case TYPE.literal: case TYPE.pound: return [];
    case TYPE.argument: return [element.value];
    case TYPE.number: case TYPE.date: case TYPE.time: return [`${element.value}, ${TYPE[element.type]}, ${String(element.style)}`];
    case TYPE.tag: return [`<${element.value}>`, ...element.children.flatMap(askedBySome)];
    case TYPE.select: return [`${element.value}: ${Object.keys(element.options).sort().join('|')}`, ...inside(element.options)];
    case TYPE.plural: return [`${element.value}, counted`, ...exact(element.options).map(each => `${element.value}: ${each}`), ...inside(element.options)];
  }
}

type Options = Readonly<Record<string, { readonly value: readonly MessageFormatElement[] }>>;

const inside = (options: Options): readonly string[] => Object.values(options).flatMap(({ value }) => value.flatMap(askedBySome));

/** =0 often says another thing; =2 and on spell a number out, as a language likes. */
const exact = (options: Options): readonly string[] => Object.keys(options).filter(key => key === '=0');

/** The branches of each choice by a number, wherever it stands. */
export function countedIn(message: string): readonly (readonly string[])[] {
  const found = (elements: readonly MessageFormatElement[]): readonly (readonly string[])[] => elements.flatMap(element => {
    if (element.type === TYPE.tag) return found(element.children);
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [];
    const deeper = Object.values(element.options).flatMap(({ value }) => found(value));
    return element.type === TYPE.plural ? [Object.keys(element.options), ...deeper] : deeper;
  });
  return found(parse(message));
}

type Catalogue = { readonly [key: string]: string | Catalogue };

/** Every text of a catalogue by its path. */
export function textsOf(words: Catalogue, path = ''): ReadonlyMap<string, string> {
  return new Map(Object.entries(words).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' ? [[here, value] as const] : [...textsOf(value, here)];
  }));
}
