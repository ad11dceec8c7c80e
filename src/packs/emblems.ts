/** Patch colors of tokens.css: p1 to p6. Never plum, never teal. */
export type EmblemColor = 1 | 2 | 3 | 4 | 5 | 6;

/** A line drawing on a 24 x 24 ground, stroked and not filled. */
export type Emblem = {
  readonly id: string;
  readonly color: EmblemColor;
  readonly paths: readonly string[];
};

function emblem(id: string, color: EmblemColor, ...paths: readonly string[]): Emblem {
  return { id, color, paths };
}

/** What stands for a child on the caseload. None of them a nation's, a faith's or a team's. */
export const childEmblems: readonly Emblem[] = [
  emblem('kite', 1, 'M13 3 20 10l-8 6-5-7ZM13 3l-1 13M7 9l13 1M12 16c-2 1-2 3-4 3s-2 2-4 2'),
  emblem('heron', 4, 'M2.5 6.5 7 4.7c2-.7 4 .5 4 2.5 0 2.3-2.7 3.2-2.7 5.6 0 2.5 2 4.2 4.7 4.2 4 0 7.3-2.6 8.5-6.5-3.5 1-6.2.2-9 1.3M12.5 17v5M15.5 16.8V22', 'M8 7h.01'),
  emblem('owl', 5, 'M5 4l3 2.5h8L19 4v9a7 7 0 0 1-14 0Z', 'M7.6 11a1.6 1.6 0 1 0 3.2 0 1.6 1.6 0 1 0-3.2 0M13.2 11a1.6 1.6 0 1 0 3.2 0 1.6 1.6 0 1 0-3.2 0', 'M11 14.5l1 1.5 1-1.5'),
  emblem('fern', 3, 'M12 22V4M12 18c-4 0-6-2-7-5 4 0 6 2 7 5ZM12 18c4 0 6-2 7-5-4 0-6 2-7 5ZM12 12c-3 0-5-2-5-5 3 0 5 2 5 5ZM12 12c3 0 5-2 5-5-3 0-5 2-5 5Z'),
  emblem('wave', 4, 'M2.5 9c3-4 6 0 9.5-1s5-4 9.5 0M2.5 14c3-4 6 0 9.5-1s5-4 9.5 0M2.5 19c3-4 6 0 9.5-1s5-4 9.5 0'),
  emblem('hill', 2, 'M2 19 9 7l4.5 7L16 10l6 9Z', 'M16.2 5a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 1 0-3.6 0'),
  emblem('drop', 6, 'M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11ZM9.5 14.5a2.5 2.5 0 0 0 2.5 2.5'),
  emblem('grass', 3, 'M12 21v-8M12 13C12 8 9 5 4 5c0 5 3 8 8 8ZM12 16c0-4 3-7 8-7 0 4-3 7-8 7Z'),
  emblem('star', 1, 'm12 3 2.7 5.7 6.3.8-4.6 4.3 1.2 6.2L12 17l-5.6 3 1.2-6.2L3 9.5l6.3-.8Z'),
  emblem('moon', 5, 'M19.5 14.5A8.5 8.5 0 1 1 10 4c-1 7 3 11 9.5 10.5ZM17 4v3M15.5 5.5h3'),
  emblem('sun', 1, 'M8 12a4 4 0 1 0 8 0 4 4 0 1 0-8 0', 'M12 2.5v2.5M12 19v2.5M2.5 12H5M19 12h2.5M5.3 5.3 7 7M17 17l1.7 1.7M5.3 18.7 7 17M17 7l1.7-1.7'),
  emblem('cloud', 4, 'M7 18.5a4 4 0 0 1-.6-8A5.5 5.5 0 0 1 17 9.2a4.7 4.7 0 0 1 .3 9.3Z'),
  emblem('leaf', 3, 'M5 19C3.5 10 9 4 20 4c.5 11-5.5 16.5-15 15ZM5 19c3-4.5 6-7.5 10-10'),
  emblem('acorn', 6, 'M4.5 10.5C4.5 7 8 5.5 12 5.5s7.5 1.5 7.5 5ZM6 10.5c0 5 3 8 6 10 3-2 6-5 6-10M12 5.5V3'),
  emblem('shell', 2, 'M12 20.5 3.5 11C3.5 6.5 7 3.5 12 3.5s8.5 3 8.5 7.5ZM12 20.5V4M12 20.5 7.3 5M12 20.5 16.7 5'),
  emblem('fish', 4, 'M3 12c3-4.5 6.5-6 10-6 3 0 5.5 2.5 8 6-2.5 3.5-5 6-8 6-3.5 0-7-1.5-10-6ZM3 12 2 7.5M3 12l-1 4.5M16.5 11h.01M12 9.5c1 1.6 1 3.4 0 5'),
  emblem('butterfly', 5, 'M12 7.5v11M12 9.5C10.5 5.5 7.5 4 4 4.5 3.5 9 6 12 12 12.5M12 9.5c1.5-4 4.5-5.5 8-5 .5 4.5-2 7.5-8 8M12 13c-3 .5-5.5 2-5.5 4.5 2.5 1 4.5 0 5.5-2.5M12 13c3 .5 5.5 2 5.5 4.5-2.5 1-4.5 0-5.5-2.5M12 7.5 10.5 5M12 7.5 13.5 5'),
  emblem('turtle', 3, 'M4 15c0-5 3.5-8.5 7.5-8.5S19 10 19 15ZM19 13c2 0 3-1 2.5-2.8-1.5-.6-2.8 0-3.2 1M7 15v3M16 15v3M8 15l2-4h3l2 4M10 11 8.7 8M13 11l1.3-3M4 15H2.5'),
  emblem('tree', 3, 'M12 21.5v-8M12 16.5l3-2.5M12 14.5 9.5 12.5', 'M7.5 16a4.5 4.5 0 0 1-2-8.3A6.5 6.5 0 0 1 18.3 7.5 4.5 4.5 0 0 1 16.5 16'),
  emblem('feather', 4, 'M4 20 14 10M6 18c-1.5-6 2-12 14-14 0 9-4.5 14.5-11.5 14.5-1 0-1.8-.2-2.5-.5ZM9.5 14.5H14M11.5 12.5h4.5'),
  emblem('stones', 6, 'M4 17.5a8 2.8 0 1 0 16 0 8 2.8 0 1 0-16 0M6.5 12a5.5 2.4 0 1 0 11 0 5.5 2.4 0 1 0-11 0M9 7a3 2 0 1 0 6 0 3 2 0 1 0-6 0'),
  emblem('flower', 5, 'M10 9.5a2 2 0 1 0 4 0 2 2 0 1 0-4 0M12 7.5c-1.5-1.5-1.5-4 0-5 1.5 1 1.5 3.5 0 5ZM12 11.5c-1.5 1.5-1.5 3.5 0 4.5 1.5-1 1.5-3 0-4.5ZM14 9.5c1.5-1.5 4-1.5 5 0-1 1.5-3.5 1.5-5 0ZM10 9.5c-1.5-1.5-4-1.5-5 0 1 1.5 3.5 1.5 5 0ZM12 16v5.5M12 20c1-2 2.5-2.8 4.5-3'),
  emblem('snail', 2, 'M2.5 19.5H17c2.5 0 4-1.8 4-4.5V11M21 11l1-2.5M21 11l-2-2M15.5 19.5c-6 0-9-3-9-7a6 6 0 0 1 12 0c0 3-2 5-4.5 5s-4-1.7-4-3.7 1.4-3.3 3-3.3 2.5 1 2.5 2.3'),
  emblem('nest', 1, 'M3 13c1 4.5 4.5 7 9 7s8-2.5 9-7ZM6.5 13a2.5 3.5 0 0 1 5 0M11.5 12.5a2.7 3.8 0 0 1 5.4.5M6 16.5l3.5-1M12 17.5l4-1.5'),
];

/** What stands for a vault before it is opened: it lies in clear, so it is picked and never typed. */
export const vaultEmblems: readonly Emblem[] = [
  emblem('lamp', 1, 'M8 3h8l4 10H4ZM12 13v8M8 21h8'),
  emblem('bell', 2, 'M5 17c1.5-1.5 2-3 2-6.5a5 5 0 0 1 10 0c0 3.5.5 5 2 6.5ZM10 19.5a2 2 0 0 0 4 0M12 5.5V3.5'),
  emblem('basket', 3, 'M3 10h18l-2 10H5ZM7 10c0-4.5 2-7 5-7s5 2.5 5 7M9.5 13.5l.5 3M14.5 13.5l-.5 3'),
  emblem('cup', 4, 'M5 8h12v7a5 5 0 0 1-5 5h-2a5 5 0 0 1-5-5ZM17 10h1.5a2.5 2.5 0 0 1 0 5.5H17M9 5c0-1.5 1-1.5 1-3M13 5c0-1.5 1-1.5 1-3'),
  emblem('drum', 5, 'M4 8a8 3 0 1 0 16 0 8 3 0 1 0-16 0M4 8v8.5c0 1.7 3.6 3 8 3s8-1.3 8-3V8M4.5 12l4 6.5M12 11l-3.5 7.5M12 11l3.5 7.5M19.5 12l-4 6.5'),
  emblem('kettle', 6, 'M6 10.5h11l1.5 7a2.5 2.5 0 0 1-2.5 3H7a2.5 2.5 0 0 1-2.5-3ZM8 10.5c0-2 1.5-3 3.5-3s3.5 1 3.5 3M11.5 7.5V6M17.5 13l4-3M7.5 6c1-2.5 7-2.5 8 0'),
  emblem('boat', 4, 'M3 16h18l-2.5 4.5h-13ZM11 16V3.5L4.5 13.5H11M13.5 13.5H19L13.5 6Z'),
  emblem('bench', 3, 'M3 9.5h18M3 13.5h18M5 6.5v7M19 6.5v7M5.5 13.5V20M18.5 13.5V20M3 6.5h18'),
];

/** What stands for every practice vault, and for no other: nobody can pick it. */
export const practiceEmblem: Emblem = emblem('practice', 1, 'M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19ZM14 6.5 17.5 10M5 15.5 8.5 19', 'M13 20.5h8');

/** The emblem of this id, a child's or a vault's, or undefined: a later version may know more. */
export function emblemOf(id: string): Emblem | undefined {
  return [...childEmblems, ...vaultEmblems, practiceEmblem].find((each) => each.id === id);
}
