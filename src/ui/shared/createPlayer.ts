/** Plays recordings from their bytes, one at a time. Nothing is given an address: no URL, no element, no request. */
export type Player = {
  /**
   * In place of whatever was playing. `started` comes once it is really heard; `ended` once, unless it is hushed before, and tells
   * whether it could be played. A browser that lets nothing sound before a tap keeps it until one; `patient` then waits a little, for
   * a tap that turned the page to bring something else.
   */
  play(bytes: Uint8Array<ArrayBuffer>, on: { started?(): void; ended(played: boolean): void; readonly patient?: boolean }): void;
  hush(): void;
  /** To be called in a tap: from here on it may sound. */
  wake(): void;
};

type Context = Pick<AudioContext, 'state' | 'resume' | 'decodeAudioData' | 'createBufferSource' | 'destination'>;

/** Longer than a page takes to turn. */
const patience = 700;

/** `make` may fail, as a browser without sound does: then nothing can be played, and `ended` says so. */
export function createPlayer(make: () => Context): Player {
  let context: Context | null = null;
  let source: AudioBufferSourceNode | null = null;
  let playing = 0;

  function hush(): void {
    playing += 1;
    if (source === null) return;
    source.onended = null;
    source.stop();
    source.disconnect();
    source = null;
  }

  async function start(bytes: Uint8Array<ArrayBuffer>, mine: number, on: Parameters<Player['play']>[1]): Promise<void> {
    context ??= make();
    // The decoder takes the buffer it is given away.
    const decoded = await context.decodeAudioData(bytes.slice().buffer);
    const waited = context.state !== 'running';
    if (waited) await context.resume();
    if (waited && on.patient === true) await new Promise((resolve) => { setTimeout(resolve, patience); });
    if (mine !== playing) return;
    const node = context.createBufferSource();
    source = node;
    node.buffer = decoded;
    node.connect(context.destination);
    node.onended = () => {
      if (mine !== playing) return;
      hush();
      on.ended(true);
    };
    node.start();
    on.started?.();
  }

  return {
    hush,
    wake: () => {
      if (context !== null && context.state !== 'running') void context.resume().catch(() => undefined);
    },
    play: (bytes, on) => {
      hush();
      const mine = playing;
      start(bytes, mine, on).catch(() => {
        if (mine === playing) on.ended(false);
      });
    },
  };
}

/** This tablet's. */
export const tabletPlayer: Player = createPlayer(() => new AudioContext());
