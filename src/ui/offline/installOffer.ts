import { createWatched, type Watched } from '../shared/Watched.ts';

/** `offered`: the browser would install the app now. `none`: it would not, or only through its own menu. */
export type InstallState = 'none' | 'offered' | 'installed';

interface InstallPrompt extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

const offer = createWatched<InstallState>('none');
let held: InstallPrompt | undefined;

/** Whether the app can be put on the home screen from a button of its own. */
export const installOffer: Watched<InstallState> = offer;

/** Starts listening; the browser makes its offer once, soon after the page loads. */
export function awaitInstallOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    held = event as InstallPrompt;
    offer.set('offered');
  });
  addEventListener('appinstalled', () => offer.set('installed'));
}

/** Shows the browser's own question. Call it inside a tap. Says whether the person agreed. */
export async function install(): Promise<boolean> {
  const prompt = held;
  held = undefined;
  offer.set('none');
  return (await prompt?.prompt())?.outcome === 'accepted';
}
