import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Lets an empty paragraph run as the language of its edition does: what is typed into it says itself how it runs. */
export const DirectionFeature = createServerFeature({
  key: 'direction',
  feature: { ClientFeature: '/content/rich-text/direction/DirectionClientFeature#DirectionClientFeature' },
});
