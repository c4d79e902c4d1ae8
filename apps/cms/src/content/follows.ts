import type { Edition } from './edition';

/** Since when a translation has been compared with its original: ISO 8601. */
export const followsOf = (translation: Pick<Edition, 'createdAt' | 'translation'>): string =>
  translation.translation?.follows ?? translation.createdAt;

/** Whether something happened to an original since a translation was last compared with it. */
export const isSince = (
  at: string | null | undefined,
  translation: Pick<Edition, 'createdAt' | 'translation'>,
): at is string => typeof at === 'string' && Date.parse(at) > Date.parse(followsOf(translation));
