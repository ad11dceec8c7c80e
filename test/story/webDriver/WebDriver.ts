/** The commands of W3C WebDriver that the hands use, as the standard names them. */
export type Command =
  | 'Navigate' | 'Refresh' | 'Back' | 'ExecuteScript' | 'ElementClick' | 'PerformActions' | 'TakeScreenshot' | 'SetWindowRect'
  | 'GetComputedRole' | 'GetComputedLabel';

/** A browser that is driven by WebDriver: the same commands, whatever carries them. */
export type WebDriver = {
  /** Gives the command's value. Rejects with what the browser says is wrong. */
  ask(command: Command, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** The folder that what it downloads is put into. */
  readonly downloads: string;
  /** Cuts the browser off from the network, where its driver can. */
  readonly cutOff?: (off: boolean) => Promise<void>;
};

/** How WebDriver passes an element. */
export const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

export type ElementPassed = { readonly [elementKey]: string };

export function idOf(element: ElementPassed): string {
  return element[elementKey];
}
