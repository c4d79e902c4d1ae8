import { drawIcon, toIco } from '../../icons/draw-icon';
import { toIconResponse } from '../../icons/to-icon-response';

export const dynamic = 'force-static';

const size = 48;

/** Where programs look that read no HTML. */
export const GET = async () => toIconResponse(toIco(await drawIcon(size), size), 'image/x-icon');
