import { useEffect, useRef } from 'react';
import type { CourierContract } from '../../bridge/CourierContract.ts';

/** What the app hands this house: a courier behind its open door, and the way to end it. */
export type CourierLine = { readonly courier: CourierContract; end(): void };

/** A courier for as long as this house stands: started at the first file, ended with the house. */
export function useCourier(start: () => CourierLine): () => CourierContract {
  const line = useRef<CourierLine | null>(null);
  useEffect(() => () => {
    line.current?.end();
    line.current = null;
  }, []);
  return () => {
    line.current ??= start();
    return line.current.courier;
  };
}
