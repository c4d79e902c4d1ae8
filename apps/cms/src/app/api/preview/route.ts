import config from '@payload-config';
import { getPayload } from 'payload';
import { answerSite } from '../../../editions/preview/answer-site';

export const dynamic = 'force-dynamic';

/** For a site of this newsroom that shows what is not public yet (wire, preview.ts). */
export const POST = async (request: Request) => answerSite(await getPayload({ config }), request);
