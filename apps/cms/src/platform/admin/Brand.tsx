import { drawLogo } from '@eyvan/ornament';

const mark = (size: number) => (
  // Our own drawing, made by code: no text from outside comes into it.
  <span
    className="eyvan-mark"
    style={{ inlineSize: size, blockSize: size }}
    dangerouslySetInnerHTML={{ __html: drawLogo() }}
  />
);

/** The mark in the admin's corner. */
export const Icon = () => mark(22);

/** The mark and the name on the sign-in page. */
export const Logo = () => (
  <span className="eyvan-logo">
    {mark(72)}
    <span>Eyvan</span>
  </span>
);
