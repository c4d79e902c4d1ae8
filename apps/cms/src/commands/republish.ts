import { messageOf } from '../platform/errors/read-error';
import { remakeDesk } from '../editions/desk/fill-desk';
import { republish } from '../publishing/republish';
import { bootPayload } from './boot-payload';

// Makes all publications agree with the editions, and says what it changed; then the desk of the newsroom.
const payload = await bootPayload();
try {
  const mended = await republish(payload);
  await remakeDesk(payload);
  for (const { kind, key } of mended) process.stdout.write(`${kind} ${key}\n`);
  process.stdout.write(
    mended.length === 0 ? 'All publications agree with the editions.\n' : `${mended.length} changes.\n`,
  );
} catch (error) {
  console.error(`republish: ${messageOf(error)}`);
  process.exitCode = 1;
} finally {
  await payload.destroy();
}
