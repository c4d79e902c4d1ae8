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

/** Stores a new release, planned; `createdBy` is an id, `language` that of the admin of who plans. */
export async function createRelease(
  req: PayloadRequest,
  release: Pick<
    ReleaseRow,
    'action' | 'at' | 'editions' | 'createdBy' | 'language' | 'withdrawnReason' | 'withdrawnCategory'
  >,
): Promise<string> {
  const { id } = await req.payload.db.create({
    collection: 'releases',
    data: { ...release, attempts: 0, state: 'planned' },
    req,
  });
  return String(id);
}
