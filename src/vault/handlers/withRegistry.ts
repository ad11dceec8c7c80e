import { openRegistry, type Registry } from '../store/openRegistry.ts';

/** The registry for one piece of work, closed again after it. */
export async function withRegistry<T>(work: (registry: Registry) => Promise<T>): Promise<T> {
  const registry = openRegistry();
  try {
    return await work(registry);
  } finally {
    registry.close();
  }
}
