/** The commands of the CMS: `npm run NAME` runs them from the sources, the image from the bundles beside its server. */
export const commands = {
  backup: 'src/backup/backup-cli.ts',
  'create-admin': 'src/commands/create-admin.ts',
  import: 'src/import/cli.ts',
  republish: 'src/commands/republish.ts',
  restore: 'src/backup/restore-cli.ts',
};
