/** `why` names the check that failed, in lower case, for the clinician's report; it holds nothing of hers. */
export type Containment = { readonly contained: true } | { readonly contained: false; readonly why: string };

/** What the proof reads of a breach that the browser reports. */
export type Breach = { readonly effectiveDirective?: string; readonly disposition?: string };

/** What the proof touches of the worker it runs in. This is the one file outside `sw` that may say `fetch`. */
export interface ContainedScope {
  readonly location: { readonly href: string };
  fetch(address: string): Promise<unknown>;
  eval(code: string): unknown;
  setTimeout(callback: () => void, milliseconds: number): unknown;
  addEventListener(type: string, listener: (event: Breach) => void): void;
  readonly EventSource?: new (address: string) => { close(): void };
}

/*
 * [Note: out of the report] Firefox 153 tells a worker of a breach of its policy while it holds the lock that its main thread takes for
 * the next one. What goes on in the listener, or in the microtasks after it, and then waits for the main thread (`eval`, `new Worker`,
 * `navigator.userAgent`, which Dexie reads), stops page and worker for good. So everything goes on in a task of its own.
 */

/*
 * [Note: no report] WebKit (2.50, and so Safari) reports no breach to a worker. But its `EventSource` asks the policy before anything else
 * and throws a SecurityError at once where `connect-src` forbids the address; Chromium's and Firefox's never throw so, and no engine's does
 * without a policy, online or off. It is asked only where no report has come by then.
 */

/**
 * Whether the policy really binds this worker: a request for its own address is refused *and* reported as a breach
 * of an enforced `connect-src` (offline every request fails, so failing alone proves nothing), by a report or by what
 * WebKit throws in its place, and `eval` throws an EvalError. Answers within two seconds: a request that hangs proves nothing, even one that was reported.
 * Stands on nothing outside itself, so that a test can send it into a worker.
 */
export async function proveContained(scope = globalThis as unknown as ContainedScope): Promise<Containment> {
  const late = new Promise<'late'>((resolve) => { scope.setTimeout(() => resolve('late'), 2000); });
  const reported = new Promise<'reported'>((resolve) => {
    scope.addEventListener('securitypolicyviolation', ({ effectiveDirective, disposition }) => {
      if (effectiveDirective === 'connect-src' && disposition === 'enforce') scope.setTimeout(() => resolve('reported'), 0);
    });
  });
  const asked = scope.fetch(scope.location.href).then(() => 'answered' as const, () => 'refused' as const);
  const answer = await Promise.race([asked, late]);
  if (answer === 'answered') return { contained: false, why: 'a request was answered' };
  if (answer === 'late') return { contained: false, why: 'a request was neither answered nor refused' };
  const soon = new Promise<'soon'>((resolve) => { scope.setTimeout(() => resolve('soon'), 150); });
  const isForbidden = (): boolean => {
    try {
      new scope.EventSource!(scope.location.href).close();
      return false;
    } catch (error) {
      return error instanceof Error && error.name === 'SecurityError';
    }
  };
  const told = await Promise.race([reported, soon]) === 'reported' || isForbidden() || await Promise.race([reported, late]) === 'reported';
  if (!told) return { contained: false, why: 'a refused request was not reported' };
  try {
    scope.eval('1');
    return { contained: false, why: 'text was run as code' };
  } catch (error) {
    const refused = error instanceof Error && error.name === 'EvalError';
    return refused ? { contained: true } : { contained: false, why: 'eval failed for another reason' };
  }
}
