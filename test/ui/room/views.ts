import type { ModelRoom } from './openRoom.ts';

/** How the tablet or phone is held, and how large its owner has set letters (16 is usual) or zoomed in (a smaller window). */
export type RoomView = { readonly width: number; readonly height: number; readonly letters: number };

export const sizes = {
  wide: { width: 1180, height: 820, letters: 16 },
  tall: { width: 820, height: 1180, letters: 16 },
  phone: { width: 390, height: 844, letters: 16 },
} as const satisfies Record<string, RoomView>;

/** Twice as large: by the setting for letters, and by zoom. */
export const twiceAsLarge = {
  'wide, large letters': { width: 1180, height: 820, letters: 32 },
  'tall, large letters': { width: 820, height: 1180, letters: 32 },
  'phone, large letters': { width: 390, height: 844, letters: 32 },
  'wide, zoomed': { width: 590, height: 410, letters: 16 },
  'phone, zoomed': { width: 195, height: 422, letters: 16 },
} as const satisfies Record<string, RoomView>;

/** Narrower and lower than any that is named: a small phone, upright and laid down. */
export const smallPhones = {
  'small phone': { width: 360, height: 640, letters: 16 },
  'phone laid down': { width: 844, height: 390, letters: 16 },
} as const satisfies Record<string, RoomView>;

export async function turnTo({ page }: ModelRoom, { width, height, letters }: RoomView): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await page.setViewportSize({ width, height });
  await session.send('Page.setFontSizes', { fontSizes: { standard: letters } });
  await session.detach();
}
