/** What comes from elsewhere within a sentence, and runs as it will (UAX 9, first strong isolate). */
export const isolate = (words: string) => `\u2068${words}\u2069`;
