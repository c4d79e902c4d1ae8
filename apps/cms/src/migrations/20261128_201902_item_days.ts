import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publications\` ADD \`first_day\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`last_day\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`first_day\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`last_day\`;`)
}
