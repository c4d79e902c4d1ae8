import type { Config, GlobalAfterChangeHook } from 'payload';
import { newsroomSlug } from '../content/settings/slug';
import { newsDays, queueDependents } from './dependents';
import { syncNewsroom } from './sync-newsroom';

const syncAfterChange: GlobalAfterChangeHook = async ({ context, doc, previousDoc, req }) => {
  if (context.skipSync) return doc;
  await syncNewsroom(req);
  // The days on which news stand are those of the newsroom's calendar.
  if (doc.timeZone !== previousDoc?.timeZone) await queueDependents(req, newsDays);
  return doc;
};

/** The settings of the newsroom have no drafts: they are public with each save. */
export const followNewsroom = (config: Config): Config => ({
  ...config,
  globals: (config.globals ?? []).map((global) =>
    global.slug === newsroomSlug
      ? {
          ...global,
          hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), syncAfterChange] },
        }
      : global,
  ),
});
