import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`previews\`;`)
}
