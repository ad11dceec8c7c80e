import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { registerShell, startCourier, startPorter, startVault } from './start.ts';
import { App } from './ui/App.tsx';
import { awaitInstallOffer } from './ui/offline/installOffer.ts';

const root = document.getElementById('app');
if (!root) throw new Error('the page has no place for the app');
awaitInstallOffer();
createRoot(root).render(<StrictMode><App starts={{ registerShell, startVault, startPorter, startCourier }} /></StrictMode>);
