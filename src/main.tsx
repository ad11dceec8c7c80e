import { createRoot } from 'react-dom/client';
import { registerShell, startCourier, startPorter, startVault } from './start.ts';
import { App } from './ui/App.tsx';
import { awaitInstallOffer } from './ui/offline/installOffer.ts';

const place = document.getElementById('app');
if (!place) throw new Error('the page has no place for the app');
awaitInstallOffer();
createRoot(place).render(<App starts={{ registerShell, startVault, startPorter, startCourier }} />);
