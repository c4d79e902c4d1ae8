import type {
  BaseDatabaseAdapter,
  CollectionSlug,
  CreateVersionArgs,
  JsonObject,
  PayloadRequest,
  TypeWithVersion,
  UpdateVersionArgs,
} from 'payload';

interface Saving {
  collection: CollectionSlug;
  parent: number | string;
  req?: Partial<PayloadRequest> | undefined;
  /** The version that is written over. */
  own?: number | string;
}

/** The given time, or just after the newest other version of the document, whichever is later (ISO 8601). */
async function toLater(
  adapter: BaseDatabaseAdapter,
  { collection, own, parent, req }: Saving,
  at: Date | string,
): Promise<string> {
  const { docs } = await adapter.findVersions<{ updatedAt: string }>({
    collection,
    limit: 1,
    pagination: false,
    ...(req ? { req } : {}),
    select: { updatedAt: true },
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: parent } }, ...(own ? [{ id: { not_equals: own } }] : [])] },
  });
  const [newest] = docs;
  const asked = new Date(at).getTime();
  const after = newest ? new Date(newest.updatedAt).getTime() + 1 : asked;
  return new Date(Math.max(asked, after)).toISOString();
}

/**
 * Payload takes the version with the latest time for the newest one (no upstream issue was found on 2026-11-29). Where
 * a clock was set back, or two machines have two, what somebody saves would then not be what the next one opens, and
 * what is published not what readers get. So a version is never older than those before it.
 */
export function orderVersions(adapter: BaseDatabaseAdapter): void {
  const { createVersion, updateOne, updateVersion } = adapter;
  adapter.updateOne = async (args) => {
    const { collection, data, id, req } = args;
    // A publication, whole: a newer draft would be shown in its place. Who sends a field or two says the time too.
    const isPublication = id !== undefined && data._status === 'published' && data.updatedAt;
    if (!isPublication || !adapter.payload.collections[collection]?.config.versions)
      return updateOne.call(adapter, args);
    const updatedAt = await toLater(adapter, { collection, parent: id, req }, String(data.updatedAt));
    return updateOne.call(adapter, { ...args, data: { ...data, updatedAt } });
  };
  adapter.createVersion = async <T extends JsonObject>(args: CreateVersionArgs<T>) => {
    const saving = { collection: args.collectionSlug, parent: args.parent, req: args.req };
    // A restore brings back what was, as it was.
    const updatedAt = args.req?.context?.keepsTimes
      ? args.updatedAt
      : await toLater(adapter, saving, args.updatedAt);
    return createVersion.call<BaseDatabaseAdapter, [CreateVersionArgs<T>], Promise<TypeWithVersion<T>>>(
      adapter,
      { ...args, updatedAt },
    );
  };
  adapter.updateVersion = async <T extends JsonObject>(args: UpdateVersionArgs<T>) => {
    const { collection, id: own, req, versionData } = args;
    const { parent, updatedAt } = versionData as { parent?: string; updatedAt?: string };
    const saving = own !== undefined && parent ? { collection, own, parent, req } : null;
    const later = saving && updatedAt ? { updatedAt: await toLater(adapter, saving, updatedAt) } : {};
    return updateVersion.call<BaseDatabaseAdapter, [UpdateVersionArgs<T>], Promise<TypeWithVersion<T>>>(
      adapter,
      { ...args, versionData: { ...versionData, ...later } },
    );
  };
}
