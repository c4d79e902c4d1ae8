import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Words in another language than the text's: see `LanguageFeatureClient`. */
export const LanguageFeature = createServerFeature({
  feature: { ClientFeature: '/newsroom/body-editor/LanguageFeatureClient#LanguageFeatureClient' },
  key: 'wordLanguage',
});

/** Keys that do what the toolbar does, and the list of all: see `ShortcutsFeatureClient`. */
export const ShortcutsFeature = createServerFeature({
  feature: { ClientFeature: '/newsroom/body-editor/ShortcutsFeatureClient#ShortcutsFeatureClient' },
  key: 'shortcuts',
});
