import type { PayloadRequest } from 'payload';
import type { ReleaseRow } from './release';

/** Changes a release, in the transaction of `req`. */
export async function storeRelease(
  req: PayloadRequest,
  { id }: Pick<ReleaseRow, 'id'>,
  changes: Partial<Omit<ReleaseRow, 'id' | 'createdAt' | 'updatedAt'>>,
): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'releases',
    id,
    data: { ...changes, updatedAt: new Date().toISOString() },
    req,
  });
}
