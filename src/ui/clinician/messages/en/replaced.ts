export const replaced = {
  title: 'The code of this app was replaced',
  below: 'Another code took its place while it was open, and nobody here had asked for it. Updates of Resguardo never do that.',
  saved: 'The vault was locked at once. Your last words are saved.',
  unsaved: 'The vault was locked at once. Your last words could not be saved in time; what was saved before them is there.',
  child: 'It happened while the tablet was with a child. The child’s room was closed at once; what was answered by then is kept.',
  closed: 'No vault was open. If you were typing a passphrase, it was not sent anywhere by this page.',
  todo: 'What to do now',
  noPassphrase: 'Do not type your passphrase on this tablet until it is cleared up. Do not load this page again: that would start the other code.',
  close: 'Close the browser with all its windows.',
  ask: 'Ask whoever hosts Resguardo for you whether the server was changed, and tell whoever looks after this tablet. Tell them the version and the hour below.',
  safe: 'Your notes are still sealed on this tablet. A backup opens on another tablet, with a copy of the app that was checked.',
  foot: 'Version {version}, {at, date, dayAndTime}',
} as const;
