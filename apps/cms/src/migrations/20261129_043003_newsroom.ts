import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`releases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`action\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`editions\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`why\` text,
  	\`result\` text,
  	\`withdrawn_reason\` text,
  	\`created_by_id\` text,
  	\`language\` text,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`next_attempt_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_at_idx\` ON \`releases\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`releases_state_idx\` ON \`releases\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`releases_created_by_idx\` ON \`releases\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_updated_at_idx\` ON \`releases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_created_at_idx\` ON \`releases\` (\`created_at\`);`)
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
  await db.run(sql`DROP TABLE \`releases\`;`)
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
