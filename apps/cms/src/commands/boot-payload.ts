import { register } from 'node:module';
import { getPayload, type Payload } from 'payload';
import { refuseHalfRestored } from '../platform/database/half-restored';
import { endWhereRefused } from '../platform/database/refusal';

/**
 * Lexical's own entry for Node awaits a second module at its top level. Dozens of such entries in one graph sometimes
 * wait for each other for ever, and Node 20 then ends with code 13 and without a word. The entry that it has for
 * production awaits nothing.
 */
const asInProduction = `
  export const resolve = (specifier, context, next) =>
    next(specifier, { ...context, conditions: [...context.conditions, 'production'] });
`;

/**
 * Boots Payload for a command: it speaks of errors only, and not on the stream of the command's answer.
 * `mayBeHalfRestored` is for the restore that mends it.
 */
export async function bootPayload({ mayBeHalfRestored = false } = {}): Promise<Payload> {
  register(`data:text/javascript,${encodeURIComponent(asInProduction)}`);
  const { default: config } = await import('../payload.config');
  const logger = { options: { level: 'error' }, destination: process.stderr };
  // Not spread: Payload's type of a finished config wants every option of the logger.
  const quiet = Object.assign({}, await config, { logger });
  const payload = await getPayload({ config: quiet }).catch(endWhereRefused);
  if (!mayBeHalfRestored) await refuseHalfRestored(payload).catch(endWhereRefused);
  return payload;
}
