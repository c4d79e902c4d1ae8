import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`news\` ADD \`translation_begun_from\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`same_texts\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_translation_begun_from\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_same_texts\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`translation_begun_from\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`same_texts\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_translation_begun_from\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_same_texts\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_change_kind\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`translation_begun_from\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`same_texts\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`change_kind\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_translation_begun_from\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_same_texts\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_change_kind\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`translation_begun_from\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`same_texts\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`change_kind\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_translation_begun_from\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_same_texts\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_change_kind\`;`)
}
