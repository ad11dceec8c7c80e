import { build } from 'vite';
import { say, serveOnUsualPort } from './serveOnUsualPort.ts';

// The built app under its real headers, built again at each change: there is no second, laxer way to run it.
await build({ build: { watch: {} } });
say(`Resguardo is at ${(await serveOnUsualPort('dist')).address}; reload after each build, and once more for its update`);
