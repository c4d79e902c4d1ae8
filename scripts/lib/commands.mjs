/** The commands of the CMS: `npm run NAME` runs them from the sources, the image from the bundles beside its server. */
export const commands = {
  backup: 'src/commands/backup.ts',
  'create-admin': 'src/commands/create-admin.ts',
  import: 'src/commands/import.ts',
  republish: 'src/commands/republish.ts',
  restore: 'src/commands/restore.ts',
};
