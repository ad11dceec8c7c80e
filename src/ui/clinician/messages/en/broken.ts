export const broken = {
  title: 'This page could not be shown',
  kept: 'Nothing that was saved is lost: it is on this tablet, sealed as before.',
  again: 'Load the app again. If this page comes back, close the browser with all its windows, open it again, and tell whoever looks after this tablet.',
  reload: 'Load the app again',
} as const;
