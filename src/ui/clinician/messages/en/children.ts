export const children = {
  title: 'Children',
  find: 'Find by code name',
  none: 'No code name has “{find}” in it.',
  listLabel: 'Children',
} as const;
