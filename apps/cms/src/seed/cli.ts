import { bootPayload } from '../commands/boot-payload';
import { loadSample } from './load-sample';

const payload = await bootPayload();
await loadSample(payload, (line) => process.stdout.write(`${line}\n`));
await payload.destroy();
