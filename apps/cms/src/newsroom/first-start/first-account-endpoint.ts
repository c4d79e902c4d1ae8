import { APIError, type Endpoint, type Payload, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../../platform/database/in-transaction';
import { readAs } from '../../platform/input/read-as';
import { sayRefusal } from '../../platform/refusals/refuse';
import { forgetFirstKey, isFirstKey } from './first-key';

const wanted = z.strictObject({
  key: z.string().min(1).max(100),
  name: z.string().min(1).max(100),
  email: z.string().min(3).max(254),
  password: z.string().max(1000),
});

async function createFirst(req: PayloadRequest, { name, email, password }: z.infer<typeof wanted>) {
  await inTransaction(req.payload, async (transaction) => {
    // Within the transaction: of two who come at once, one is the first. (MongoDB counts in none.)
    const { docs } = await req.payload.db.find({
      collection: 'users',
      limit: 1,
      pagination: false,
      req: transaction,
    });
    if (docs.length > 0) throw new APIError('There is an account already', 404, null, true);
    transaction.i18n = req.i18n;
    transaction.t = req.t;
    const data = { name, email, password, roles: ['admin' as const] };
    await req.payload.create({ collection: 'users', data, req: transaction });
  });
}

/**
 * `POST /api/users/first-account` with `{ key, name, email, password }`: makes the first account, an admin. 201, or 400
 * with what is wrong, 403 for another key than the one that the CMS has printed, 404 where there is an account.
 * @param furnish stores what a newsroom cannot do without
 */
export const firstAccountEndpoint = (
  furnish: (payload: Payload) => Promise<unknown>,
): Omit<Endpoint, 'root'> => ({
  path: '/first-account',
  method: 'post',
  handler: async (req) => {
    const account = await readAs(req, wanted);
    if (!(await isFirstKey(account.key))) throw new APIError(sayRefusal(req, 'firstKey'), 403, null, true);
    await createFirst(req, account);
    await forgetFirstKey();
    await furnish(req.payload);
    return Response.json({}, { status: 201 });
  },
});
