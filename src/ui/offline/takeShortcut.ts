/**
 * What the menu of the app's icon asked this page for, once; null: nothing. The page has its one address again after it: what it is
 * asked for is no content, but an address stays in the browser's history.
 */
export function takeShortcut(): 'package' | null {
  const { search } = location;
  if (search !== '') history.replaceState(history.state, '', '/');
  return search === '?package' ? 'package' : null;
}
