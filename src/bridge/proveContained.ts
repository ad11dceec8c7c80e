/** `why` names the check that failed, in lower case, for the clinician's report; it holds nothing of hers. */
export type Containment = { readonly contained: true } | { readonly contained: false; readonly why: string };

/** What the proof touches of the worker it runs in. This is the one file outside `sw` that may say `fetch`. */
export interface ContainedScope {
  readonly location: { readonly href: string };
  fetch(address: string): Promise<unknown>;
  eval(code: string): unknown;
  setTimeout(callback: () => void, milliseconds: number): unknown;
  addEventListener(type: string, listener: (event: { readonly effectiveDirective?: string }) => void): void;
}

/**
 * Whether the policy really binds this worker: a request for its own address is refused *and* reported as a breach
 * of `connect-src` (offline every request fails, so failing alone proves nothing), and `eval` throws an EvalError.
 * Takes up to two seconds when it fails. Stands on nothing outside itself, so that a test can send it into a worker.
 */
export async function proveContained(scope = globalThis as unknown as ContainedScope): Promise<Containment> {
  const reported = new Promise<boolean>((resolve) => {
    scope.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      if (effectiveDirective === 'connect-src') resolve(true);
    });
    scope.setTimeout(() => resolve(false), 2000);
  });
  const answered = await scope.fetch(scope.location.href).then(() => true, () => false);
  if (answered) return { contained: false, why: 'a request was answered' };
  if (!(await reported)) return { contained: false, why: 'a refused request was not reported' };
  try {
    scope.eval('1');
    return { contained: false, why: 'text was run as code' };
  } catch (error) {
    const refused = error instanceof Error && error.name === 'EvalError';
    return refused ? { contained: true } : { contained: false, why: 'eval failed for another reason' };
  }
}
