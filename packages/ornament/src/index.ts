export { dyes } from './dyes';
export type { FieldCode } from './dyes';
export { drawLogo } from './draw-logo';
export { drawMark } from './draw-mark';
export type { MarkOptions } from './draw-mark';
export { drawPlate } from './draw-plate';
export type { PlateOptions } from './draw-plate';
export type { Scheme } from './palette';
