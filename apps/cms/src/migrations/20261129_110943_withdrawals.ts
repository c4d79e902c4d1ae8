import { sql, type MigrateUpArgs, type MigrateDownArgs } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`receipts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`item_id\` text NOT NULL,
  	\`sightings\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`next_look_at\` text,
  	\`withdrawn_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`receipts_key_idx\` ON \`receipts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`receipts_next_look_at_idx\` ON \`receipts\` (\`next_look_at\`);`)
  await db.run(sql`CREATE INDEX \`receipts_updated_at_idx\` ON \`receipts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`receipts_created_at_idx\` ON \`receipts\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`withdrawn_category\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_withdrawn_category\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`withdrawn_category\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_withdrawn_category\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`withdrawn_category\` text;`)
  await db.run(sql`ALTER TABLE \`releases\` ADD \`withdrawn_category\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`receipts\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`withdrawn_category\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_withdrawn_category\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`withdrawn_category\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_withdrawn_category\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`withdrawn_category\`;`)
  await db.run(sql`ALTER TABLE \`releases\` DROP COLUMN \`withdrawn_category\`;`)
}
