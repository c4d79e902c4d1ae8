import { drawIcon } from '../../icons/draw-icon';
import { toIconResponse } from '../../icons/to-icon-response';

export const dynamic = 'force-static';

export const GET = async () => toIconResponse(await drawIcon(180), 'image/png');
