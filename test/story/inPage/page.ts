/** What an adapter over WebDriver sends into a page: bundled whole, and sent with every call, as a page keeps nothing over a reload. */
export { canPress, aimAt } from './press.ts';
export { choose, fill, give, optionsOf } from './fill.ts';
export { focusedText } from './focusedText.ts';
export { keepTime } from './clock.ts';
export { namedInSight, tellScreen } from './tellScreen.ts';
export * from './reading.ts';
