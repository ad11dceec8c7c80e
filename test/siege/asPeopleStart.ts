/**
 * What a driver starts Chromium with and a person does not, and what bears on traces: automation offers to keep no password, and
 * without its reporter a crash leaves no dump.
 */
export const asPeopleStart: readonly string[] = ['--enable-automation', '--disable-breakpad', '--disable-back-forward-cache', '--metrics-recording-only'];
