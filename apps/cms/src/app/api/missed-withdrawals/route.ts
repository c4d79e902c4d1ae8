import config from '@payload-config';
import { missedWithdrawalsPath } from '@eyvan/wire';
import { isSignedBody, signatureHeader } from '@eyvan/wire/signature';
import { getPayload } from 'payload';
import { env } from '../../../platform/env';
import { findMissedWithdrawals } from '../../../delivery/missed-withdrawals';

export const dynamic = 'force-dynamic';

/** For a site of this newsroom that starts (wire, missed-withdrawals.ts). */
export async function GET(request: Request) {
  const headers = { 'cache-control': 'no-store' };
  const signature = request.headers.get(signatureHeader);
  if (!isSignedBody(env.REVALIDATE_SECRET, missedWithdrawalsPath, signature, new Date()))
    return new Response(null, { status: 401, headers });
  return Response.json(await findMissedWithdrawals(await getPayload({ config })), { headers });
}
