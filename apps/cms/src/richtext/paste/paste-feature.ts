import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Pasting into the text: see `PastePlugin`. */
export const PasteFeature = createServerFeature({
  feature: { ClientFeature: '/richtext/paste/PasteFeatureClient#PasteFeatureClient' },
  key: 'paste',
});
