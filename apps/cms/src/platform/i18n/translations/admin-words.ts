import type en from './en';

/** Every word of the admin that is ours: English says which there are. */
export type AdminWords = typeof en;
