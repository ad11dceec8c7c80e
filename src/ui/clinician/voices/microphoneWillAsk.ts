/** Whether opening the microphone brings up the tablet's own question, which may hide the page. Yes where a browser does not tell. */
export async function microphoneWillAsk(): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: 'microphone' as PermissionName })).state !== 'granted';
  } catch {
    return true;
  }
}
