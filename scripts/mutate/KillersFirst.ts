import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Runs the test file first that noticed the mutant before, which lay nearby, then the others from the shortest on: most
 * mutants die at once, and the slow files need not even begin.
 */
export class KillersFirst extends BaseSequencer {
  readonly #longest = new Map<string, number>();

  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const last = new Map(files.map((file) => [file.moduleId, this.ctx.cache.getTestSpecificationResult(file)]));
    for (const [file, result] of last) this.#longest.set(file, Math.max(result?.duration ?? 0, this.#longest.get(file) ?? 0));
    const rank = ({ moduleId }: TestSpecification) => (last.get(moduleId)?.failed ? -1 : this.#longest.get(moduleId) ?? 0);
    return Promise.resolve([...files].sort((one, other) => rank(one) - rank(other)));
  }
}
