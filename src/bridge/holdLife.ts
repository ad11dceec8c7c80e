/**
 * Holds a Web Lock of its own for as long as this worker lives, and gives its name once it is held. The browser lets go
 * of it with the worker, however that ended: a worker that was killed says nothing, so its page waits for this lock.
 */
export function holdLife(): Promise<string> {
  const name = `resguardo-life-${crypto.randomUUID()}`;
  return new Promise((held, refused) => {
    navigator.locks.request(name, () => {
      held(name);
      return new Promise<never>(() => undefined);
    }).catch(refused);
  });
}
