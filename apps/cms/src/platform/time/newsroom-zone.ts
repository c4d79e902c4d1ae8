/** The IANA zone of a newsroom that has not said in which one it lives: nobody's, and the same everywhere. */
export const zoneUnset = 'UTC';
