import { mergeConfig } from 'vite';
import asItIs from '../../../vite.config.ts';
import { nextVersion } from './next.config.ts';

/** For the control: a move that loses a row. */
export default mergeConfig(asItIs, { worker: { plugins: () => [nextVersion(true)] } });
