/** The stories that stand on `Hands` alone, and so run on every engine. */
export const mainStories = [
  'test/story/hands.test.ts',
  'test/story/firstDay.test.ts',
  'test/story/childsRoom.test.ts',
  'test/story/answers.test.ts',
] as const;
