import { proveContained } from '../bridge/proveContained.ts';

void proveContained().then((containment) => self.postMessage(containment));
