// `npm run hosting` writes what hosts are configured with into hosting/.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostingFiles } from './hosting/hostingFiles.ts';

for (const [name, text] of Object.entries(hostingFiles())) writeFileSync(join('hosting', name), text);
