import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Lets the copy desk mend the running text where it stands: see `CopyDeskPlugin`. */
export const CopyDeskFeature = createServerFeature({
  feature: { ClientFeature: '/newsroom/copy-desk/CopyDeskFeatureClient#CopyDeskFeatureClient' },
  key: 'copyDesk',
});
