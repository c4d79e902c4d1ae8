import { republish } from '../publishing/republish';
import { bootPayload } from './boot-payload';

// Makes all publications agree with the editions, and says what it changed.
const payload = await bootPayload();
const changes = await republish(payload);
for (const { kind, after } of changes)
  process.stdout.write(`${kind} ${after.type} ${after.locale} ${after.itemId}\n`);
process.stdout.write(
  changes.length === 0 ? 'All publications agree with the editions.\n' : `${changes.length} changes.\n`,
);
await payload.destroy();
