import { measure } from './chart';
import { logo } from './charts/logo';
import { trace } from './trace';

/**
 * The mark of Eyvan, as SVG text without size, in `currentColor`. Four units to the knot: at 16, 32 and 64
 * pixels every edge falls on a pixel.
 */
export function drawLogo(): string {
  const { columns, rows } = measure(logo);
  const outline = trace(columns, rows, (x, y) => logo[y]?.[x] === 'x');
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" fill="currentColor" aria-hidden="true" focusable="false">' +
    `<path transform="scale(4)" d="${outline}"/></svg>`
  );
}
