import { messageOf } from '../platform/errors/read-error';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Edition, EditionSlug } from '../content/edition';
import { env } from '../platform/env';
import { refuseInWords, type Refusal } from '../platform/refusals/refuse';
import { createItemContext } from '../projection/items/create-item-context';
import { loadReferences } from '../projection/load-references';
import { toSnapshot } from '../projection/to-snapshot';

/** What the contract says to those who write programs, for those who write texts. */
function toRefusal(issue: z.core.$ZodIssue): Refusal {
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'webAddress';
  if (issue.code === 'too_small') return 'needed';
  return 'notPublishable';
}

/**
 * Makes the snapshot of an edition without storing it: what the contract would not take is refused before anything
 * is written, with the name of the field, instead of failing half-way through.
 * @throws APIError 400
 */
export async function checkPublishable(
  req: PayloadRequest,
  slug: EditionSlug,
  edition: Edition,
  facts: Partial<Edition>,
): Promise<void> {
  const saved = { ...edition, updatedAt: new Date().toISOString() };
  const references = await loadReferences(req, slug, [{ edition: saved, facts }], null);
  const context = createItemContext(saved, references, { siteUrl: env.SITE_URL, alternates: [] });
  try {
    toSnapshot(slug, { edition: saved, facts, context, references: '' });
  } catch (error) {
    const [issue] = error instanceof z.ZodError ? error.issues : [];
    // The mappers themselves only stumble over running text that the editor could not have made.
    const path = issue?.path.join('.') ?? 'body';
    req.payload.logger.info(`${slug} ${edition.id} cannot be published: ${path}: ${messageOf(error)}`);
    refuseInWords(req, path, issue ? toRefusal(issue) : 'notPublishable');
  }
}
