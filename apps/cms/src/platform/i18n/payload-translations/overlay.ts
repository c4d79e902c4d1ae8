import type { DefaultTranslationsObject, Language } from '@payloadcms/translations';
import { deepMergeSimple } from '@payloadcms/translations/utilities';

/** Those of Payload’s own words that we say otherwise, by group and key. */
export type Overlay = {
  [Group in keyof DefaultTranslationsObject]?: Partial<
    Record<keyof DefaultTranslationsObject[Group], string>
  >;
};

/** A language of Payload with our words laid over its own. */
export const layOver = ({ dateFNSKey, translations }: Language, words: Overlay): Language => ({
  dateFNSKey,
  translations: deepMergeSimple<Language['translations']>(translations, words),
});
