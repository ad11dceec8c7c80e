import type { Problem } from '../../core/Problem.ts';
import type { OpenVault } from './Room.ts';
import { isWrongTry } from './isWrongTry.ts';
import { withRegistry } from './withRegistry.ts';

/** The Problem, after it was counted as a wrong try if it is one. Wrong words in an open vault are a wrong passphrase. */
export async function countWrong({ face }: OpenVault, problem: Problem): Promise<Problem> {
  if (!isWrongTry(problem)) return problem;
  await withRegistry((registry) => registry.countWrongTry(face.id));
  return problem.type === 'wrongWords' ? { type: 'wrongPassphrase' } : problem;
}
