import { toIconResponse } from '@/answers/icon-response';
import { drawIcon } from '@/ui/draw-icon';

export const dynamic = 'force-static';

export const GET = async () => toIconResponse(await drawIcon(512), 'image/png');
