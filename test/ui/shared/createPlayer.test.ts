import { describe, expect, it, vi } from 'vitest';
import { createPlayer } from '../../../src/ui/shared/createPlayer.ts';

/** An audio context of which the test lets sounds end, and the browser's rule of the first tap be met. */
function standIn(begin: 'running' | 'suspended' = 'running') {
  const state = { is: begin as string, resumed: [] as (() => void)[], started: [] as number[], stopped: 0, end: null as (() => void) | null };
  const context = {
    get state() { return state.is; },
    destination: {},
    resume: () => new Promise<void>((resolve) => { state.resumed.push(() => { state.is = 'running'; resolve(); }); }),
    decodeAudioData: (buffer: ArrayBuffer) => {
      const [first = 0] = new Uint8Array(buffer);
      return first === 0 ? Promise.reject(new Error('no sound')) : Promise.resolve(first);
    },
    createBufferSource: () => {
      const node = {
        buffer: null as unknown, onended: null as (() => void) | null,
        connect: () => undefined, disconnect: () => undefined,
        start: () => { state.started.push(node.buffer as number); state.end = () => node.onended?.(); },
        stop: () => { state.stopped += 1; },
      };
      return node;
    },
  };
  return { state, player: createPlayer(() => context as never) };
}

const settle = () => new Promise((resolve) => { setTimeout(resolve, 0); });
const play = (player: ReturnType<typeof createPlayer>, n: number, patient = false) => {
  const log: string[] = [];
  player.play(new Uint8Array([n]), { patient, started: () => log.push('started'), ended: (played) => log.push(`ended ${played}`) });
  return log;
};

describe('a player', () => {
  it('plays bytes, says when it is heard and when it is over', async () => {
    const { state, player } = standIn();
    const log = play(player, 7);
    await settle();
    expect(state.started).toEqual([7]);
    expect(log).toEqual(['started']);
    state.end?.();
    state.end?.();
    expect(log).toEqual(['started', 'ended true']);
  });

  it('says so of what cannot be played, and where there is no sound at all', async () => {
    const { player } = standIn();
    const log = play(player, 0);
    await settle();
    expect(log).toEqual(['ended false']);
    const none = createPlayer(() => { throw new Error('no sound here'); });
    const other = play(none, 7);
    await settle();
    expect(other).toEqual(['ended false']);
  });

  it('plays one thing at a time, and nothing once it is hushed', async () => {
    const { state, player } = standIn();
    const first = play(player, 1);
    await settle();
    const second = play(player, 2);
    await settle();
    expect(state.stopped).toBe(1);
    expect(state.started).toEqual([1, 2]);
    player.hush();
    state.end?.();
    expect([first, second]).toEqual([['started'], ['started']]);
    const third = play(player, 3);
    player.hush();
    await settle();
    expect(third).toEqual([]);
  });

  it('waits for the first tap where a browser asks for one; what was hushed meanwhile stays silent', async () => {
    const { state, player } = standIn('suspended');
    const log = play(player, 5);
    await settle();
    expect(state.started).toEqual([]);
    player.wake();
    for (const resumed of state.resumed) resumed();
    await settle();
    expect(log).toEqual(['started']);
    const other = standIn('suspended');
    const silent = play(other.player, 6);
    await settle();
    other.player.hush();
    for (const resumed of other.state.resumed) resumed();
    await settle();
    expect([silent, other.state.started]).toEqual([[], []]);
  });

  it('that is patient lets the tap turn the page first', async () => {
    vi.useFakeTimers();
    const { state, player } = standIn('suspended');
    play(player, 5, true);
    await vi.advanceTimersByTimeAsync(0);
    for (const resumed of state.resumed) resumed();
    await vi.advanceTimersByTimeAsync(300);
    expect(state.started).toEqual([]);
    play(player, 6, true);
    await vi.advanceTimersByTimeAsync(2000);
    expect(state.started).toEqual([6]);
    vi.useRealTimers();
  });
});
