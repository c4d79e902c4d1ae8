import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`recipient\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`item_id\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`title\` text,
  	\`who_name\` text,
  	\`note\` text,
  	\`comment\` text,
  	\`read_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_document_idx\` ON \`notices\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`notices_read_at_idx\` ON \`notices\` (\`read_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`recipient_createdAt_idx\` ON \`notices\` (\`recipient\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`recipient_readAt_idx\` ON \`notices\` (\`recipient\`,\`read_at\`);`)
  await db.run(sql`CREATE TABLE \`mails\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`notice\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`next_attempt_at\` text NOT NULL,
  	\`last_error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`mails_next_attempt_at_idx\` ON \`mails\` (\`next_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_updated_at_idx\` ON \`mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_created_at_idx\` ON \`mails\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text NOT NULL,
  	\`item_id\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`root\` text,
  	\`block\` numeric,
  	\`quote\` text,
  	\`author\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`mentions\` text,
  	\`edited_at\` text,
  	\`resolved_at\` text,
  	\`resolved_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_root_idx\` ON \`comments\` (\`root\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`document_createdAt_idx\` ON \`comments\` (\`document\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`itemId_resolvedAt_idx\` ON \`comments\` (\`item_id\`,\`resolved_at\`);`)
  await db.run(sql`CREATE TABLE \`activity\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`who_name\` text,
  	\`kind\` text NOT NULL,
  	\`title\` text,
  	\`language\` text,
  	\`note\` text,
  	\`item_id\` text,
  	\`document\` text,
  	\`version\` text,
  	\`who\` text,
  	\`place\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`activity_at_idx\` ON \`activity\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`document_at_idx\` ON \`activity\` (\`document\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`who_place_idx\` ON \`activity\` (\`who\`,\`place\`);`)
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
  await db.run(sql`CREATE TABLE \`previews\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hash\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`edition\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`created_by_id\` text,
  	\`expires_at\` text NOT NULL,
  	\`revoked_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`previews_hash_idx\` ON \`previews\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`previews_created_by_idx\` ON \`previews\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`previews_expires_at_idx\` ON \`previews\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`previews_updated_at_idx\` ON \`previews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`previews_created_at_idx\` ON \`previews\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`slug_edition_idx\` ON \`previews\` (\`slug\`,\`edition\`);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`acknowledged\` text;`)
  await db.run(sql`CREATE INDEX \`headline_language_idx\` ON \`news\` (\`headline\`,\`language\`);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_acknowledged\` text;`)
  await db.run(sql`CREATE INDEX \`version_headline_version_language_idx\` ON \`_news_v\` (\`version_headline\`,\`version_language\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`acknowledged\` text;`)
  await db.run(sql`CREATE INDEX \`title_language_idx\` ON \`events\` (\`title\`,\`language\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_acknowledged\` text;`)
  await db.run(sql`CREATE INDEX \`version_title_version_language_idx\` ON \`_events_v\` (\`version_title\`,\`version_language\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mail_notices\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`admin_language\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`mails\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`DROP TABLE \`activity\`;`)
  await db.run(sql`DROP TABLE \`links\`;`)
  await db.run(sql`DROP TABLE \`previews\`;`)
  await db.run(sql`DROP INDEX \`headline_language_idx\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`acknowledged\`;`)
  await db.run(sql`DROP INDEX \`version_headline_version_language_idx\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_acknowledged\`;`)
  await db.run(sql`DROP INDEX \`title_language_idx\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`acknowledged\`;`)
  await db.run(sql`DROP INDEX \`version_title_version_language_idx\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_acknowledged\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mail_notices\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`admin_language\`;`)
}
