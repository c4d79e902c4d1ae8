/** The colour of the page, for what is drawn outside of it: as `tokens.css` has it (a test holds them together). */
export const grounds = { light: '#fbf8f2', dark: '#1c1714' } as const;
