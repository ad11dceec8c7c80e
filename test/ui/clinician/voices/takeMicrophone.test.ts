import { beforeEach, expect, it, vi } from 'vitest';
import { closeMicrophone, takeMicrophone } from '../../../../src/ui/clinician/voices/closeMicrophone.ts';
import type { MicTrouble, Taking } from '../../../../src/ui/clinician/voices/openMicrophone.ts';

/** Microphones as the tablet gave them, in the order they were asked for; each is given by hand. */
const tablet = vi.hoisted(() => ({ asked: [] as ((given: unknown) => void)[], open: 0, most: 0 }));

vi.mock('../../../../src/ui/clinician/voices/openMicrophone.ts', () => ({
  openMicrophone: () => new Promise((resolve) => { tablet.asked.push(resolve); }),
}));

function microphone(): Taking {
  let isOpen = true;
  tablet.open += 1;
  tablet.most = Math.max(tablet.most, tablet.open);
  const drop = () => {
    if (isOpen) tablet.open -= 1;
    isOpen = false;
  };
  return { sound: Promise.resolve(null), level: () => 0, elapsed: () => 0, stop: drop, drop };
}

/** The tablet answers the request at this place. */
async function answer(place: number, trouble?: MicTrouble): Promise<void> {
  await vi.waitFor(() => expect(tablet.asked.length).toBeGreaterThan(place));
  tablet.asked[place]!(trouble ?? microphone());
}

beforeEach(() => {
  closeMicrophone();
  Object.assign(tablet, { asked: [], open: 0, most: 0 });
});

it('is given to whoever asks last, and two are never open', async () => {
  const [one, other] = [takeMicrophone(), takeMicrophone()];
  const third = takeMicrophone();
  await answer(0);
  expect([await one, await other]).toEqual([null, null]);
  expect(await third).not.toBeNull();
  expect([tablet.asked.length, tablet.open, tablet.most]).toEqual([1, 1, 1]);
});

it('that the tablet is still asked for when another place asks is closed before that is opened', async () => {
  const one = takeMicrophone();
  await vi.waitFor(() => expect(tablet.asked).toHaveLength(1));
  const other = takeMicrophone();
  await answer(0);
  expect(await one).toBeNull();
  expect(tablet.open).toBe(0);
  await answer(1);
  expect(await other).toMatchObject({ drop: expect.any(Function) as () => void });
  expect([tablet.open, tablet.most]).toEqual([1, 1]);
});

it('that is given after the vault locked is closed at once', async () => {
  const one = takeMicrophone();
  await vi.waitFor(() => expect(tablet.asked).toHaveLength(1));
  closeMicrophone();
  await answer(0);
  expect(await one).toBeNull();
  expect(tablet.open).toBe(0);
});

it('that is refused keeps nobody from asking again', async () => {
  const one = takeMicrophone();
  await answer(0, 'refused');
  expect(await one).toBe('refused');
  const other = takeMicrophone();
  await answer(1);
  expect(await other).not.toBeNull();
});
