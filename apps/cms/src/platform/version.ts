/** The version of this system, as its package.json has it (`version.test.ts`): a bundle has no such file beside it. */
export const version = '0.1.0';
