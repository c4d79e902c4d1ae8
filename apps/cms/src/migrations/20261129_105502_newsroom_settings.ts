import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`newsroom_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`newsroom\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`newsroom_languages_order_idx\` ON \`newsroom_languages\` (\`order\`);`);
  await db.run(
    sql`CREATE INDEX \`newsroom_languages_parent_idx\` ON \`newsroom_languages\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`newsroom_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`email\` text,
  	\`phone\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsroom\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`newsroom_contacts_order_idx\` ON \`newsroom_contacts\` (\`_order\`);`);
  await db.run(
    sql`CREATE INDEX \`newsroom_contacts_parent_id_idx\` ON \`newsroom_contacts\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`newsroom_contacts_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsroom_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`newsroom_contacts_locales_locale_parent_id_unique\` ON \`newsroom_contacts_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`newsroom_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsroom\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`newsroom_links_order_idx\` ON \`newsroom_links\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`newsroom_links_parent_id_idx\` ON \`newsroom_links\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`newsroom_links_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsroom_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`newsroom_links_locales_locale_parent_id_unique\` ON \`newsroom_links_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`newsroom\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`logo_id\` text,
  	\`home_city_id\` text,
  	\`time_zone\` text,
  	\`policies_corrections_url\` text,
  	\`policies_ethics_url\` text,
  	\`licence_name\` text,
  	\`licence_url\` text,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`home_city_id\`) REFERENCES \`cities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`newsroom_logo_idx\` ON \`newsroom\` (\`logo_id\`);`);
  await db.run(sql`CREATE INDEX \`newsroom_home_city_idx\` ON \`newsroom\` (\`home_city_id\`);`);
  await db.run(sql`CREATE TABLE \`newsroom_locales\` (
  	\`name\` text,
  	\`tagline\` text,
  	\`description\` text,
  	\`about\` text,
  	\`publisher_legal_name\` text,
  	\`publisher_address\` text,
  	\`policies_corrections\` text,
  	\`policies_ethics\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsroom\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`newsroom_locales_locale_parent_id_unique\` ON \`newsroom_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  // By libSQL's own statement. To drop the table and fill another one would empty those that hang from it: foreign
  // keys cannot be turned off within a transaction.
  await db.run(sql`ALTER TABLE \`events\` ALTER COLUMN \`time_zone\` TO \`time_zone\` text;`);
  await db.run(
    sql`ALTER TABLE \`_events_v\` ALTER COLUMN \`version_time_zone\` TO \`version_time_zone\` text;`,
  );
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`newsroom_languages\`;`);
  await db.run(sql`DROP TABLE \`newsroom_contacts\`;`);
  await db.run(sql`DROP TABLE \`newsroom_contacts_locales\`;`);
  await db.run(sql`DROP TABLE \`newsroom_links\`;`);
  await db.run(sql`DROP TABLE \`newsroom_links_locales\`;`);
  await db.run(sql`DROP TABLE \`newsroom\`;`);
  await db.run(sql`DROP TABLE \`newsroom_locales\`;`);
  // By libSQL's own statement. To drop the table and fill another one would empty those that hang from it: foreign
  // keys cannot be turned off within a transaction.
  await db.run(
    sql`ALTER TABLE \`events\` ALTER COLUMN \`time_zone\` TO \`time_zone\` text DEFAULT 'Asia/Ashgabat';`,
  );
  await db.run(
    sql`ALTER TABLE \`_events_v\` ALTER COLUMN \`version_time_zone\` TO \`version_time_zone\` text DEFAULT 'Asia/Ashgabat';`,
  );
}
