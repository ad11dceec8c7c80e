/** What this browser lets the app rely on. Null means that it does not say. */
export interface StorageHealth {
  /** Whether the browser has promised not to clear the app's storage by itself. */
  readonly persisted: boolean | null;
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
  /** Files a deletion really removes (OPFS). Without them less is claimed about deletion. */
  readonly files: boolean;
  readonly wasm: boolean;
  /** Whether the app runs in a window of its own, from the home screen. */
  readonly installed: boolean;
}

/** Asks the browser for all of it. Never rejects. */
export async function readStorageHealth(): Promise<StorageHealth> {
  const [persisted, estimate, files] = await Promise.all([
    asked(() => navigator.storage.persisted()),
    asked(() => navigator.storage.estimate()),
    asked(() => navigator.storage.getDirectory()),
  ]);
  return {
    persisted,
    usedBytes: estimate?.usage ?? null,
    quotaBytes: estimate?.quota ?? null,
    files: files !== null,
    wasm: typeof WebAssembly === 'object',
    installed: isInstalled(),
  };
}

/** Asks the browser to keep the app's storage; some ask the person. Null when it cannot be asked. */
export function askToPersist(): Promise<boolean | null> {
  return asked(() => navigator.storage.persist());
}

function isInstalled(): boolean {
  const onHomeScreen = 'standalone' in navigator && navigator.standalone === true;
  return onHomeScreen || matchMedia('(display-mode: standalone), (display-mode: fullscreen)').matches;
}

async function asked<T>(question: () => Promise<T>): Promise<T | null> {
  try {
    return await question();
  } catch {
    return null;
  }
}
