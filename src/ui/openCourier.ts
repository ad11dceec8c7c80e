import { connect } from '../bridge/connect.ts';
import type { CourierContract } from '../bridge/CourierContract.ts';

/** Connects a started courier at its door for files from outside. */
export function openCourier(worker: Worker): { readonly courier: CourierContract; end(): void } {
  worker.postMessage({ door: 'open' });
  const courier = connect<CourierContract, Record<never, never>>(worker, {});
  return {
    courier,
    end: () => {
      worker.terminate();
      courier.$close();
    },
  };
}
