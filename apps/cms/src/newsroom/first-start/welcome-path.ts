/** Where the desk is explained, below the admin. */
export const welcomePath = '/welcome' as const;
