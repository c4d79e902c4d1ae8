import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Pasting into the text: see `PastePlugin`. */
export const PasteFeature = createServerFeature({
  feature: { ClientFeature: '/newsroom/paste/PasteFeatureClient#PasteFeatureClient' },
  key: 'paste',
});
