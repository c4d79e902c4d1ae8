import type { Payload } from 'payload';
import { editionSlugs, type Edition } from '../../../content/edition';
import { inTransaction } from '../../../platform/database/in-transaction';
import { askAddress, type Reply } from '../../../platform/network/ask-address';
import { leadsInside } from '../../../platform/network/leads-inside';
import { toWebAddress } from '../../../content/text/web-address';
import { env } from '../../../platform/env';
import { findLinks } from '../find-links';
import { rememberLinks, type LinkRow } from './link-rows';

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;
/** When an address is asked again. */
const againMs: Record<LinkRow['state'], number> = { ok: 7 * dayMs, dead: dayMs, unknown: 6 * hourMs };
/** An address that no text has been stored with for so long is forgotten. */
const forgottenAfterMs = 90 * dayMs;
const atOnce = 4;
const askedMax = 20;
const readMax = 100;

/** Our own pages are followed by their items, and what is inside is refused at publication. */
const isToAsk = (address: string) => {
  const url = toWebAddress(address);
  return url !== null && new URL(url).origin !== env.SITE_URL && !leadsInside(url);
};

/** Gathers the addresses of editions that were stored since. @returns until when all have been looked at */
async function gatherLinks(payload: Payload, since: string): Promise<string> {
  let until = since;
  for (const slug of editionSlugs) {
    const { docs } = await payload.db.findVersions<Edition>({
      collection: slug,
      limit: readMax,
      pagination: false,
      sort: 'updatedAt',
      where: { and: [{ latest: { equals: true } }, { updatedAt: { greater_than: since } }] },
    });
    const urls = docs
      .flatMap(({ version }) => findLinks(slug, version, version))
      .map(({ address }) => address)
      .filter(isToAsk);
    if (urls.length > 0) await inTransaction(payload, (req) => rememberLinks(req, urls));
    const last = docs.at(-1)?.updatedAt;
    if (last && last > until) until = new Date(last).toISOString();
  }
  return until;
}

interface Asking {
  ask: (url: string) => Promise<Reply>;
  /** Whether any address has answered here: without a network no name is found, and no link is dead by that. */
  isOnline: boolean;
}

function toState(reply: Reply, isOnline: boolean): LinkRow['state'] {
  if (reply === 'ok') return 'ok';
  return reply === 'gone' || reply === 'inside' || (reply === 'noHost' && isOnline) ? 'dead' : 'unknown';
}

async function checkDue(payload: Payload, asking: Asking): Promise<void> {
  const { docs } = await payload.db.find<LinkRow>({
    collection: 'links',
    limit: askedMax,
    pagination: false,
    sort: 'nextAt',
    where: { nextAt: { less_than_equal: new Date().toISOString() } },
  });
  for (let first = 0; first < docs.length; first += atOnce) {
    const rows = docs.slice(first, first + atOnce);
    const replies = await Promise.all(rows.map(({ url }) => asking.ask(url)));
    asking.isOnline ||= replies.some((reply) => reply === 'ok' || reply === 'gone');
    const now = Date.now();
    await inTransaction(payload, async (req) => {
      for (const [index, { id, seenAt }] of rows.entries()) {
        if (Date.parse(seenAt) < now - forgottenAfterMs) {
          await payload.db.deleteOne({ collection: 'links', req, where: { id: { equals: id } } });
          continue;
        }
        const state = toState(replies[index]!, asking.isOnline);
        const times = {
          checkedAt: new Date(now).toISOString(),
          nextAt: new Date(now + againMs[state]).toISOString(),
        };
        await payload.db.updateOne({ collection: 'links', id, data: { state, ...times }, req });
      }
    });
  }
}

/**
 * The checking of links, as `startBackground` wants it: gathers the addresses of what was stored lately, and asks those
 * that are due. Never within a save; it can run twice, or late.
 */
export function watchLinks(payload: Payload, ask: Asking['ask'] = (url) => askAddress(url)) {
  const asking: Asking = { ask, isOnline: false };
  // What was stored before the last end of the process is looked at once more.
  let since = new Date(Date.now() - dayMs).toISOString();
  return {
    name: 'Checking links',
    act: async () => {
      since = await gatherLinks(payload, since);
      await checkDue(payload, asking);
    },
    everyMs: 5_000,
  };
}
