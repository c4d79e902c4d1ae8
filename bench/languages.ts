/** The original's language first: the lists are measured in it. */
export const languages = ['tk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** The field that few generated items are of. */
export const rareField = 'film';
