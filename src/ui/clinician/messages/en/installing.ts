export const installing = {
  title: 'Putting Resguardo on this tablet',
  once: 'This once it needs the network. After that it opens without.',
} as const;
