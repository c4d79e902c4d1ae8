import { resolve } from 'node:path';
import { env } from '../../env';

/** Where the pictures are kept. */
export const mediaDir = resolve(env.DATA_DIR, 'media');
