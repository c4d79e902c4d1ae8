import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`checked_at\` text,
  	\`next_at\` text NOT NULL,
  	\`seen_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`links_key_idx\` ON \`links\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`links_next_at_idx\` ON \`links\` (\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`links_updated_at_idx\` ON \`links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`links_created_at_idx\` ON \`links\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`acknowledged\` text;`)
  await db.run(sql`CREATE INDEX \`headline_language_idx\` ON \`news\` (\`headline\`,\`language\`);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_acknowledged\` text;`)
  await db.run(sql`CREATE INDEX \`version_headline_version_language_idx\` ON \`_news_v\` (\`version_headline\`,\`version_language\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`acknowledged\` text;`)
  await db.run(sql`CREATE INDEX \`title_language_idx\` ON \`events\` (\`title\`,\`language\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_acknowledged\` text;`)
  await db.run(sql`CREATE INDEX \`version_title_version_language_idx\` ON \`_events_v\` (\`version_title\`,\`version_language\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`links\`;`)
  await db.run(sql`DROP INDEX \`headline_language_idx\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`acknowledged\`;`)
  await db.run(sql`DROP INDEX \`version_headline_version_language_idx\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_acknowledged\`;`)
  await db.run(sql`DROP INDEX \`title_language_idx\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`acknowledged\`;`)
  await db.run(sql`DROP INDEX \`version_title_version_language_idx\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_acknowledged\`;`)
}
