import type { Collection, Document } from 'mongodb';
import type { Payload } from 'payload';
import { isRecord } from '../input/is-record';
import type { MongoAdapter } from './mongo-adapter';
import { listRelations, type Relation } from './relations';

type Deletion = Parameters<MongoAdapter['deleteOne']>[0];

/** Who names documents of a collection: in which documents, by which field, and whether in a list. */
interface Naming {
  model: Collection<Document>;
  field: string;
  isMany: boolean;
}

function findNamings({ collections, versions }: MongoAdapter, payload: Payload, slug: string): Naming[] {
  const toNamings = (model: Collection<Document>, above: string) => (relation: Relation) => ({
    model,
    field: `${above}${relation.path.join('.')}`,
    isMany: relation.isMany,
  });
  return payload.config.collections.flatMap((collection) => {
    const relations = listRelations(collection.flattenedFields).filter(({ to }) => to === slug);
    const own = collections[collection.slug]?.collection;
    const ofVersions = versions[collection.slug]?.collection;
    return [
      ...(own ? relations.map(toNamings(own, '')) : []),
      ...(ofVersions ? relations.map(toNamings(ofVersions, 'version.')) : []),
    ];
  });
}

/**
 * What is deleted is named no longer, in the same transaction: SQLite does this by its foreign keys (ON DELETE SET
 * NULL), and MongoDB has none (payloadcms/payload, issue 8133: there it is meant to be so).
 */
export function forgetDeleted(adapter: MongoAdapter, payload: Payload): void {
  const { deleteOne } = adapter;
  adapter.deleteOne = async (deletion: Deletion) => {
    const deleted = await deleteOne.call(adapter, deletion);
    const id = isRecord(deleted) ? deleted.id : undefined;
    if (id === undefined) return deleted;
    const transaction = await deletion.req?.transactionID;
    const session = transaction ? adapter.sessions[transaction] : undefined;
    const options = session ? { session } : {};
    for (const { model, field, isMany } of findNamings(adapter, payload, deletion.collection)) {
      const change: Document = isMany ? { $pull: { [field]: id } } : { $set: { [field]: null } };
      await model.updateMany({ [field]: id }, change, options);
    }
    return deleted;
  };
}
