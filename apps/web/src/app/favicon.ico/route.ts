import { toIconResponse } from '@/answers/icon-response';
import { drawIcon, toIco } from '@/ui/draw-icon';

export const dynamic = 'force-static';

const size = 48;

/** Where programs look that read no HTML. */
export const GET = async () => toIconResponse(toIco(await drawIcon(size), size), 'image/x-icon');
