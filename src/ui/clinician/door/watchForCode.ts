/** Why no code was read. hidden: the page went out of sight. tooLong: none was seen. */
export type CameraTrouble = 'refused' | 'none' | 'busy' | 'unable' | 'hidden' | 'tooLong';

/** A camera that is looked through. found comes once, however it ends: a code's text, why there is none, or null when it was stopped. The camera is off before. */
export type Watching = { readonly found: Promise<string | CameraTrouble | null>; stop(): void };

type Read = (image: ImageData) => string;

const lookEvery = 120;
const longest = 120_000;
/** Of the picture that is searched: a code that fills half of it has a dozen of these to each of its modules. */
const mostPixels = 960;

/** Whether this browser gives a camera to a page at all. */
export function hasCamera(): boolean {
  return navigator.mediaDevices !== undefined;
}

/**
 * Opens the camera that looks away from the screen, shows it in the video, and searches it for a code whose text is wanted. What is seen
 * is neither kept nor sent. The only place that names the camera.
 */
export function watchForCode(video: HTMLVideoElement, isWanted: (text: string) => boolean): Watching {
  let stream: MediaStream | null = null;
  let over = false;
  let settle: (what: string | null) => void = () => undefined;
  const found = new Promise<string | null>((resolve) => { settle = resolve; });
  const watching = new AbortController();
  const timers: ReturnType<typeof setTimeout>[] = [];
  const canvas = document.createElement('canvas');
  const end = (what: string | CameraTrouble | null) => {
    if (over) return;
    over = true;
    watching.abort();
    for (const timer of timers) clearTimeout(timer);
    video.srcObject = null;
    close(stream);
    // A picture of a share would else lie in it.
    canvas.width = 0;
    settle(what);
  };
  const look = (read: Read) => {
    const text = textIn(video, canvas, read);
    if (text !== null && isWanted(text)) return end(text);
    if (!over) timers.push(setTimeout(() => look(read), lookEvery));
  };
  void begin().then(({ opened, read }) => {
    if (typeof opened === 'string') return end(opened);
    if (over) return close(opened);
    stream = opened;
    if (document.hidden) return end('hidden');
    timers.push(setTimeout(() => end('tooLong'), longest));
    document.addEventListener('visibilitychange', () => { if (document.hidden) end('hidden'); }, { signal: watching.signal });
    for (const track of opened.getTracks()) track.addEventListener('ended', () => end('busy'), { signal: watching.signal });
    video.srcObject = opened;
    void video.play().then(() => look(read), () => end('unable'));
  }, () => end('unable'));
  return { found, stop: () => end(null) };
}

async function begin(): Promise<{ readonly opened: MediaStream | CameraTrouble; readonly read: Read }> {
  const { default: decodeQR } = await import('qr/decode.js');
  return { opened: await open(), read: (image) => decodeQR(image) };
}

async function open(): Promise<MediaStream | CameraTrouble> {
  if (!hasCamera()) return 'unable';
  try {
    return await navigator.mediaDevices.getUserMedia({ video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 } } });
  } catch (error) {
    return troubleOf(error instanceof DOMException ? error.name : '');
  }
}

function troubleOf(name: string): CameraTrouble {
  switch (name) {
    case 'NotAllowedError': case 'SecurityError': return 'refused';
    case 'NotFoundError': case 'OverconstrainedError': return 'none';
    case 'NotReadableError': case 'AbortError': return 'busy';
    default: return 'unable';
  }
}

function close(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

/** The text of the code in the picture of this moment, or null. */
function textIn(video: HTMLVideoElement, canvas: HTMLCanvasElement, read: Read): string | null {
  const { videoWidth, videoHeight } = video;
  if (videoWidth === 0) return null;
  const scale = Math.min(1, mostPixels / Math.max(videoWidth, videoHeight));
  canvas.width = Math.round(videoWidth * scale);
  canvas.height = Math.round(videoHeight * scale);
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  if (drawing === null) return null;
  drawing.drawImage(video, 0, 0, canvas.width, canvas.height);
  try {
    return read(drawing.getImageData(0, 0, canvas.width, canvas.height));
  } catch {
    // No code in it: the usual case.
    return null;
  }
}
