/** As long as the hands wait for a thing, in milliseconds: a minute where the machine has others to serve. */
const patience = 60_000;

/** Looks every 50 ms until there is something, and gives it; after a minute it throws what `orSay` says. It looks once more than the time is over. */
export async function until<T>(look: () => Promise<T | undefined>, orSay: () => string | Promise<string>): Promise<T> {
  for (const end = performance.now() + patience; ;) {
    const isOver = performance.now() > end;
    const found = await look();
    if (found !== undefined) return found;
    if (isOver) throw new Error(await orSay());
    await pause(50);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}
