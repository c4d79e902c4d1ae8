import { bootPayload } from './boot-payload';
import { loadSample } from '../seed/load-sample';

const payload = await bootPayload();
await loadSample(payload, (line) => process.stdout.write(`${line}\n`));
await payload.destroy();
