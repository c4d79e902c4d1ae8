import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`news\` ADD \`withdrawn_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_withdrawn_reason\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`withdrawn_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_withdrawn_reason\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`withdrawn_reason\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_withdrawn_reason\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`withdrawn_reason\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_withdrawn_reason\`;`)
}
