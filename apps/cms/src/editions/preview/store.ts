import type { Payload, PayloadRequest, Where } from 'payload';
import { idOf } from '../../platform/database/id-of';
import { databaseTime } from '../../platform/database/database-time';
import { isRecord } from '../../platform/input/is-record';
import type { EditionReference } from '../releases/release';
import { isLiving, linkLifeMs, livingLinksMax, previewRow, type PreviewRow } from './preview';
import { createToken, hashOf } from './token';

/** A row as the database has it: SQLite and MongoDB differ in how they give times and people back. */
function toRow(stored: unknown): PreviewRow {
  const row = isRecord(stored) ? stored : {};
  return previewRow.parse(JSON.parse(JSON.stringify({ ...row, createdBy: idOf(row.createdBy) })));
}

async function find(payload: Payload, where: Where, limit: number, req?: PayloadRequest) {
  const { docs } = await payload.db.find({
    collection: 'previews',
    limit,
    pagination: false,
    ...(req ? { req } : {}),
    sort: 'expiresAt',
    where,
  });
  return docs.map(toRow);
}

/** The link of a token, if it lives; null for one that never was, is over or was ended. */
export async function findLink(payload: Payload, token: string): Promise<PreviewRow | null> {
  const [row] = await find(payload, { hash: { equals: hashOf(token) } }, 1);
  return row && isLiving(row, await databaseTime(payload)) ? row : null;
}

/** The living links of one edition, the first to end first. */
export async function listLinks(
  payload: Payload,
  { collection, id }: EditionReference,
  req?: PayloadRequest,
): Promise<PreviewRow[]> {
  const now = await databaseTime(payload);
  return find(
    payload,
    {
      and: [
        { slug: { equals: collection } },
        { edition: { equals: id } },
        { expiresAt: { greater_than: now.toISOString() } },
        { revokedAt: { exists: false } },
      ],
    },
    livingLinksMax,
    req,
  );
}

/** Stores a new link. @returns its token, which nobody can ask for again */
export async function createLink(
  req: PayloadRequest,
  { collection, id }: EditionReference,
  { language, createdBy }: Pick<PreviewRow, 'language' | 'createdBy'>,
): Promise<{ token: string; expiresAt: string }> {
  const token = createToken();
  const expiresAt = new Date((await databaseTime(req.payload)).getTime() + linkLifeMs).toISOString();
  await req.payload.db.create({
    collection: 'previews',
    data: { hash: hashOf(token), slug: collection, edition: id, language, createdBy, expiresAt },
    req,
  });
  return { token, expiresAt };
}

/** Ends a link, for good. */
export async function revokeLink(req: PayloadRequest, id: string): Promise<void> {
  const now = await databaseTime(req.payload);
  await req.payload.db.updateOne({
    collection: 'previews',
    id,
    data: { revokedAt: now.toISOString() },
    req,
  });
}
