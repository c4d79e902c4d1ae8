import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Pasting into the text: see `PastePlugin`. */
export const PasteFeature = createServerFeature({
  feature: { ClientFeature: '/content/rich-text/paste/PasteFeatureClient#PasteFeatureClient' },
  key: 'paste',
});
