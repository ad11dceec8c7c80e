import type { WebDriver } from './WebDriver.ts';

/** A tablet with a browser that is driven by WebDriver. */
export type EngineTablet = {
  /** Starts the browser; the one before must be closed or killed. */
  open(): Promise<OpenEngine>;
  throwAway(): Promise<void>;
};

export type OpenEngine = {
  readonly driver: WebDriver;
  /** Ends the browser's process as a dead battery would. */
  kill(): Promise<void>;
  close(): Promise<void>;
};
