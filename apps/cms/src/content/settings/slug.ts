/** The global of the settings, by its name in Payload. */
export const newsroomSlug = 'newsroom';
