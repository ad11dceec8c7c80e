/**
 * Safari on an iPad or iPhone, in a page and not from the home screen: the two keep separate storage,
 * so a vault belongs on the home screen from the start.
 */
export function isOnIpadPage(): boolean {
  return 'standalone' in navigator && navigator.standalone === false;
}
