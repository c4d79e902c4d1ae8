/** The commands of the CMS: `npm run NAME` runs them from the sources, the image from the bundles beside its server. */
export const commands = {
  'create-admin': 'src/commands/create-admin.ts',
  import: 'src/import/cli.ts',
  republish: 'src/commands/republish.ts',
};
