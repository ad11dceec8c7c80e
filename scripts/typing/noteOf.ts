const words = 'she drew the house with two doors again and said that her brother sleeps near the window when it rains so we spoke about the dog, the river and school'.split(' ');

/** A note of so many words, in paragraphs: the same each time. */
export function noteOf(count: number): string {
  let seed = 1;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed;
  };
  return Array.from({ length: count }, (_, at) => `${words[next() % words.length] ?? ''}${at % 70 === 69 ? '.\n\n' : ' '}`).join('');
}
