import { type ModelRoom, untilStill } from '../../test/ui/room/openRoom.ts';
import type { NamedScreen } from './screensOf.ts';

/** A screen as it looked. more: the same after scrolling to its end, where words did not fit. */
export type TakenScreen = { readonly name: string; readonly picture: Buffer };

export async function takeScreens(
  room: ModelRoom, screens: readonly NamedScreen[], viewport: { readonly width: number; readonly height: number },
): Promise<readonly TakenScreen[]> {
  await room.page.setViewportSize(viewport);
  const taken: TakenScreen[] = [];
  for (const { name, step, broken } of screens) {
    await room.show(step, broken);
    taken.push({ name, picture: await shoot(room) });
    if (await toTheEnd(room)) {
      await room.page.evaluate(untilStill);
      taken.push({ name: `${name}, further down`, picture: await shoot(room) });
    }
  }
  return taken;
}

function shoot({ page }: ModelRoom): Promise<Buffer> {
  return page.screenshot({ type: 'jpeg', quality: 80, animations: 'disabled', caret: 'hide' });
}

/** Whether there was anything below the edge. */
function toTheEnd({ page }: ModelRoom): Promise<boolean> {
  return page.evaluate(() => {
    const words = document.querySelector('.child > main');
    if (!words || words.scrollHeight - words.clientHeight <= 12) return false;
    words.scrollTo({ top: words.scrollHeight, behavior: 'instant' });
    return true;
  });
}
