import { resolve } from 'node:path';
import { env } from '../../platform/env';

/** Where the pictures are kept. */
export const mediaDir = resolve(env.DATA_DIR, 'media');

/** Where those stay that a transaction is about to delete, until it has ended. Beside the pictures, so on their disk. */
export const keptDir = resolve(env.DATA_DIR, '.kept-media');
