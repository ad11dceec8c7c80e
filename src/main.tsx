import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { registerShell, startCourier, startPorter, startVault } from './start.ts';

const root = document.getElementById('app');
if (!root) throw new Error('the page has no place for the app');
void registerShell();
createRoot(root).render(<StrictMode><main>Resguardo</main></StrictMode>);
export const doors = { startCourier, startPorter, startVault };
