import type { BodyBlock } from '@eyvan/contract';

/** The block of one type. */
export type BlockOf<Type extends BodyBlock['type']> = Extract<BodyBlock, { type: Type }>;
