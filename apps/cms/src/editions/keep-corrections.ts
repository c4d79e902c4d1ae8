import type { CollectionBeforeChangeHook } from 'payload';
import type { Edition } from '../content/edition';

/**
 * An old version brings its words back, as a draft that has to be approved again. What readers were told of its
 * errors never goes back with it: a correction stays, whichever version it was made on.
 */
export const keepCorrections: CollectionBeforeChangeHook<Edition> = ({ context, data, originalDoc }) => {
  if (!context.isRestoringVersion) return data;
  const stage = data.stage === 'approved' ? 'writing' : data.stage;
  const known = originalDoc?.corrections ?? [];
  return { ...data, stage, corrections: known };
};
