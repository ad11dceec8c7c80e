import { bands } from '../../src/core/Band.ts';
import type { Line, Question, Walkthrough, WalkthroughPack, Words } from '../../src/packs/walkthroughs/WalkthroughPack.ts';
import type { Fault } from './Fault.ts';

/**
 * What is no word and must be as in English: ids, what is a key idea, which option is right, which screen is told again,
 * and which of the `needs` have words. An errand records ids; the rest decides whether a yes counts.
 */
export function checkFrame(pack: WalkthroughPack, english: WalkthroughPack): readonly Fault[] {
  const [mine, theirs] = [frameOf(pack), frameOf(english)];
  return [
    ...[...theirs].filter(([where]) => !mine.has(where)).map(([where]) => ({ where, what: 'is in the English and missing here' })),
    ...[...mine].filter(([where]) => !theirs.has(where)).map(([where]) => ({ where, what: 'is not in the English' })),
    ...[...mine].flatMap(([where, value]) => {
      const due = theirs.get(where);
      return due === undefined || due === value ? [] : [{ where, what: `must be as in the English: ${due}. It is ${value}` }];
    }),
  ];
}

function frameOf(pack: WalkthroughPack): ReadonlyMap<string, string> {
  return new Map(bands.flatMap((band) => {
    const { notice, request, card } = pack.bands[band];
    return [
      ...inWalkthrough(notice), ...inWalkthrough(request),
      ...Object.entries(card).map(([name, lines]) => [`${band} card ${name}`, `lines for ${needsOf(lines)}`] as const),
    ];
  }));
}

function inWalkthrough({ screens, questions }: Walkthrough<string>): readonly (readonly [string, string])[] {
  return [
    ...screens.map(({ id, needs = '', title, keyIdea = '', sentencesHere = false, sentences }) =>
      [`${id}${needs && ` (${needs})`}`, `key idea ${keyIdea || 'none'}, summary ${sentencesHere ? 'here' : 'not here'}, lines for ${needsOf([title, ...sentences].flat())}`] as const),
    ...questions.flatMap(inQuestion),
  ];
}

function inQuestion({ id, kind, about, key, text, options }: Question): readonly (readonly [string, string])[] {
  return [
    [id, `${kind} about ${about}, key ${key ?? 'none'}, lines for ${needsOf(text)}`],
    ...options.map((option) => [
      `${id} option ${option.id}`,
      `${option.right === null ? `own choice ${option.own}` : option.right ? 'right' : 'wrong'}, needs ${option.needs ?? 'nothing'}, lines for ${needsOf(option.label)}`,
    ] as const),
  ];
}

function needsOf(words: Words): string {
  const lines: readonly Line[] = typeof words === 'string' || 'words' in words ? [words] : words;
  return [...new Set(lines.map((line) => (typeof line === 'string' ? 'always' : line.needs)))].filter((need) => need !== 'always').sort().join(', ') || 'always';
}
