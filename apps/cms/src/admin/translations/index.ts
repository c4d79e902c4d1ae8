import en from './en';

export type AdminWords = typeof en;

/** The words of the admin by language of the one who reads; what a language lacks is shown in English. */
export const adminWords: Record<string, AdminWords> = { en };
