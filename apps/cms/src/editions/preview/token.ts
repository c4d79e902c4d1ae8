import { createHash, randomBytes } from 'node:crypto';

/** 32 bytes by chance, as they stand in an address. */
export const createToken = (): string => randomBytes(32).toString('base64url');

/** As a token is kept. It has 256 bits by chance, so that neither salt nor slowness would add to it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
