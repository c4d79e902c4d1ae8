import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`venues_accessibility\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`venues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`venues_accessibility_order_idx\` ON \`venues_accessibility\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`venues_accessibility_parent_idx\` ON \`venues_accessibility\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`venues\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`city_id\` text,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`website\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`city_id\`) REFERENCES \`cities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`venues_city_idx\` ON \`venues\` (\`city_id\`);`)
  await db.run(sql`CREATE INDEX \`venues_updated_at_idx\` ON \`venues\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`venues_created_at_idx\` ON \`venues\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`venues_locales\` (
  	\`name\` text NOT NULL,
  	\`address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`venues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`venues_locales_locale_parent_id_unique\` ON \`venues_locales\` (\`_locale\`,\`_parent_id\`);`)
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
  await db.run(sql`ALTER TABLE \`events\` ADD \`venue_id\` text REFERENCES venues(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`withdrawn_category\` text;`)
  await db.run(sql`CREATE INDEX \`events_venue_idx\` ON \`events\` (\`venue_id\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_venue_id\` text REFERENCES venues(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_withdrawn_category\` text;`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_venue_idx\` ON \`_events_v\` (\`version_venue_id\`);`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`withdrawn_category\` text;`)
  await db.run(sql`ALTER TABLE \`releases\` ADD \`withdrawn_category\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`venues_accessibility\`;`)
  await db.run(sql`DROP TABLE \`venues\`;`)
  await db.run(sql`DROP TABLE \`venues_locales\`;`)
  await db.run(sql`DROP TABLE \`receipts\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`venue_name\` text,
  	\`venue_address\` text,
  	\`status_note\` text,
  	\`body\` text,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`time_zone\` text,
  	\`all_day\` integer DEFAULT false,
  	\`event_status\` text DEFAULT 'scheduled',
  	\`previous_starts_at\` text,
  	\`attendance\` text DEFAULT 'offline',
  	\`online_url\` text,
  	\`registration_url\` text,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`image_id\` text,
  	\`translation_follows\` text,
  	\`translation_machine\` integer,
  	\`translation_begun_from\` text,
  	\`language\` text,
  	\`stage\` text DEFAULT 'writing',
  	\`original_id\` text,
  	\`published_at\` text,
  	\`slug\` text,
  	\`item_id\` text,
  	\`created_by_id\` text,
  	\`frozen_facts\` text,
  	\`assignee_id\` text,
  	\`due_at\` text,
  	\`returned_at\` text,
  	\`returned_by_id\` text,
  	\`returned_note\` text,
  	\`written_by_id\` text,
  	\`session\` text,
  	\`script_meant\` integer DEFAULT false,
  	\`published_by_id\` text,
  	\`withdrawn_at\` text,
  	\`withdrawn_by_id\` text,
  	\`withdrawn_reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`search_text\` text,
  	\`same_texts\` text,
  	\`change_kind\` text,
  	\`acknowledged\` text,
  	\`words_changed_at\` text,
  	\`facts_changed_at\` text,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`original_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`returned_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`written_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`withdrawn_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_events\`("id", "title", "summary", "venue_name", "venue_address", "status_note", "body", "starts_at", "ends_at", "time_zone", "all_day", "event_status", "previous_starts_at", "attendance", "online_url", "registration_url", "latitude", "longitude", "image_id", "translation_follows", "translation_machine", "translation_begun_from", "language", "stage", "original_id", "published_at", "slug", "item_id", "created_by_id", "frozen_facts", "assignee_id", "due_at", "returned_at", "returned_by_id", "returned_note", "written_by_id", "session", "script_meant", "published_by_id", "withdrawn_at", "withdrawn_by_id", "withdrawn_reason", "updated_at", "created_at", "search_text", "same_texts", "change_kind", "acknowledged", "words_changed_at", "facts_changed_at", "deleted_at", "_status") SELECT "id", "title", "summary", "venue_name", "venue_address", "status_note", "body", "starts_at", "ends_at", "time_zone", "all_day", "event_status", "previous_starts_at", "attendance", "online_url", "registration_url", "latitude", "longitude", "image_id", "translation_follows", "translation_machine", "translation_begun_from", "language", "stage", "original_id", "published_at", "slug", "item_id", "created_by_id", "frozen_facts", "assignee_id", "due_at", "returned_at", "returned_by_id", "returned_note", "written_by_id", "session", "script_meant", "published_by_id", "withdrawn_at", "withdrawn_by_id", "withdrawn_reason", "updated_at", "created_at", "search_text", "same_texts", "change_kind", "acknowledged", "words_changed_at", "facts_changed_at", "deleted_at", "_status" FROM \`events\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`ALTER TABLE \`__new_events\` RENAME TO \`events\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`events_starts_at_idx\` ON \`events\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`events_image_idx\` ON \`events\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`events_language_idx\` ON \`events\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`events_stage_idx\` ON \`events\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`events_original_idx\` ON \`events\` (\`original_id\`);`)
  await db.run(sql`CREATE INDEX \`events_published_at_idx\` ON \`events\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_item_id_idx\` ON \`events\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`events_created_by_idx\` ON \`events\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`events_assignee_idx\` ON \`events\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`events_returned_returned_by_idx\` ON \`events\` (\`returned_by_id\`);`)
  await db.run(sql`CREATE INDEX \`events_written_by_idx\` ON \`events\` (\`written_by_id\`);`)
  await db.run(sql`CREATE INDEX \`events_published_by_idx\` ON \`events\` (\`published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`events_withdrawn_by_idx\` ON \`events\` (\`withdrawn_by_id\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`itemId_language_1_idx\` ON \`events\` (\`item_id\`,\`language\`);`)
  await db.run(sql`CREATE INDEX \`title_language_idx\` ON \`events\` (\`title\`,\`language\`);`)
  await db.run(sql`CREATE TABLE \`__new__events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_venue_name\` text,
  	\`version_venue_address\` text,
  	\`version_status_note\` text,
  	\`version_body\` text,
  	\`version_starts_at\` text,
  	\`version_ends_at\` text,
  	\`version_time_zone\` text,
  	\`version_all_day\` integer DEFAULT false,
  	\`version_event_status\` text DEFAULT 'scheduled',
  	\`version_previous_starts_at\` text,
  	\`version_attendance\` text DEFAULT 'offline',
  	\`version_online_url\` text,
  	\`version_registration_url\` text,
  	\`version_latitude\` numeric,
  	\`version_longitude\` numeric,
  	\`version_image_id\` text,
  	\`version_translation_follows\` text,
  	\`version_translation_machine\` integer,
  	\`version_translation_begun_from\` text,
  	\`version_language\` text,
  	\`version_stage\` text DEFAULT 'writing',
  	\`version_original_id\` text,
  	\`version_published_at\` text,
  	\`version_slug\` text,
  	\`version_item_id\` text,
  	\`version_created_by_id\` text,
  	\`version_frozen_facts\` text,
  	\`version_assignee_id\` text,
  	\`version_due_at\` text,
  	\`version_returned_at\` text,
  	\`version_returned_by_id\` text,
  	\`version_returned_note\` text,
  	\`version_written_by_id\` text,
  	\`version_session\` text,
  	\`version_script_meant\` integer DEFAULT false,
  	\`version_published_by_id\` text,
  	\`version_withdrawn_at\` text,
  	\`version_withdrawn_by_id\` text,
  	\`version_withdrawn_reason\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_search_text\` text,
  	\`version_same_texts\` text,
  	\`version_change_kind\` text,
  	\`version_acknowledged\` text,
  	\`version_words_changed_at\` text,
  	\`version_facts_changed_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_original_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_returned_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_written_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_withdrawn_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__events_v\`("id", "parent_id", "version_title", "version_summary", "version_venue_name", "version_venue_address", "version_status_note", "version_body", "version_starts_at", "version_ends_at", "version_time_zone", "version_all_day", "version_event_status", "version_previous_starts_at", "version_attendance", "version_online_url", "version_registration_url", "version_latitude", "version_longitude", "version_image_id", "version_translation_follows", "version_translation_machine", "version_translation_begun_from", "version_language", "version_stage", "version_original_id", "version_published_at", "version_slug", "version_item_id", "version_created_by_id", "version_frozen_facts", "version_assignee_id", "version_due_at", "version_returned_at", "version_returned_by_id", "version_returned_note", "version_written_by_id", "version_session", "version_script_meant", "version_published_by_id", "version_withdrawn_at", "version_withdrawn_by_id", "version_withdrawn_reason", "version_updated_at", "version_created_at", "version_search_text", "version_same_texts", "version_change_kind", "version_acknowledged", "version_words_changed_at", "version_facts_changed_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_summary", "version_venue_name", "version_venue_address", "version_status_note", "version_body", "version_starts_at", "version_ends_at", "version_time_zone", "version_all_day", "version_event_status", "version_previous_starts_at", "version_attendance", "version_online_url", "version_registration_url", "version_latitude", "version_longitude", "version_image_id", "version_translation_follows", "version_translation_machine", "version_translation_begun_from", "version_language", "version_stage", "version_original_id", "version_published_at", "version_slug", "version_item_id", "version_created_by_id", "version_frozen_facts", "version_assignee_id", "version_due_at", "version_returned_at", "version_returned_by_id", "version_returned_note", "version_written_by_id", "version_session", "version_script_meant", "version_published_by_id", "version_withdrawn_at", "version_withdrawn_by_id", "version_withdrawn_reason", "version_updated_at", "version_created_at", "version_search_text", "version_same_texts", "version_change_kind", "version_acknowledged", "version_words_changed_at", "version_facts_changed_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__events_v\` RENAME TO \`_events_v\`;`)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_starts_at_idx\` ON \`_events_v\` (\`version_starts_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_image_idx\` ON \`_events_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_language_idx\` ON \`_events_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_stage_idx\` ON \`_events_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_original_idx\` ON \`_events_v\` (\`version_original_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_published_at_idx\` ON \`_events_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_item_id_idx\` ON \`_events_v\` (\`version_item_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_by_idx\` ON \`_events_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_assignee_idx\` ON \`_events_v\` (\`version_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_returned_version_returned_by_idx\` ON \`_events_v\` (\`version_returned_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_written_by_idx\` ON \`_events_v\` (\`version_written_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_published_by_idx\` ON \`_events_v\` (\`version_published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_withdrawn_by_idx\` ON \`_events_v\` (\`version_withdrawn_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_autosave_idx\` ON \`_events_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_itemId_version_language_1_idx\` ON \`_events_v\` (\`version_item_id\`,\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`version_title_version_language_idx\` ON \`_events_v\` (\`version_title\`,\`version_language\`);`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`withdrawn_category\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_withdrawn_category\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`withdrawn_category\`;`)
  await db.run(sql`ALTER TABLE \`releases\` DROP COLUMN \`withdrawn_category\`;`)
}
