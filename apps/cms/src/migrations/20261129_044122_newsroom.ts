import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`items\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`item_id\` text NOT NULL,
  	\`touched_at\` text NOT NULL,
  	\`due_at\` text,
  	\`filter_keys\` text NOT NULL,
  	\`search_text\` text,
  	\`cells\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`items_key_idx\` ON \`items\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`items_due_at_idx\` ON \`items\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`items_updated_at_idx\` ON \`items\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`items_created_at_idx\` ON \`items\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`touchedAt_itemId_filterKeys_idx\` ON \`items\` (\`touched_at\`,\`item_id\`,\`filter_keys\`);`)
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
  await db.run(sql`ALTER TABLE \`news\` ADD \`assignee_id\` text REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`due_at\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`returned_at\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`returned_by_id\` text REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`returned_note\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`same_texts\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`change_kind\` text;`)
  await db.run(sql`CREATE INDEX \`news_assignee_idx\` ON \`news\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`news_returned_returned_by_idx\` ON \`news\` (\`returned_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_translation_begun_from\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_assignee_id\` text REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_due_at\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_returned_at\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_returned_by_id\` text REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_returned_note\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_same_texts\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_change_kind\` text;`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_assignee_idx\` ON \`_news_v\` (\`version_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_returned_version_returned_by_idx\` ON \`_news_v\` (\`version_returned_by_id\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`translation_begun_from\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`assignee_id\` text REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`due_at\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`returned_at\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`returned_by_id\` text REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`returned_note\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`same_texts\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`change_kind\` text;`)
  await db.run(sql`CREATE INDEX \`events_assignee_idx\` ON \`events\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`events_returned_returned_by_idx\` ON \`events\` (\`returned_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_translation_begun_from\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_assignee_id\` text REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_due_at\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_returned_at\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_returned_by_id\` text REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_returned_note\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_same_texts\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_change_kind\` text;`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_assignee_idx\` ON \`_events_v\` (\`version_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_returned_version_returned_by_idx\` ON \`_events_v\` (\`version_returned_by_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`items\`;`)
  await db.run(sql`DROP TABLE \`releases\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_news\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`summary\` text,
  	\`dateline\` text,
  	\`body\` text,
  	\`hero_image_id\` text,
  	\`byline\` text,
  	\`source_organization_id\` text,
  	\`source_programme\` text,
  	\`source_url\` text,
  	\`priority\` text DEFAULT 'normal',
  	\`translation_follows\` text,
  	\`translation_machine\` integer,
  	\`language\` text,
  	\`stage\` text DEFAULT 'writing',
  	\`original_id\` text,
  	\`published_at\` text,
  	\`slug\` text,
  	\`item_id\` text,
  	\`created_by_id\` text,
  	\`frozen_facts\` text,
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
  	\`words_changed_at\` text,
  	\`facts_changed_at\` text,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`hero_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`source_organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`original_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`written_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`withdrawn_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_news\`("id", "headline", "summary", "dateline", "body", "hero_image_id", "byline", "source_organization_id", "source_programme", "source_url", "priority", "translation_follows", "translation_machine", "language", "stage", "original_id", "published_at", "slug", "item_id", "created_by_id", "frozen_facts", "written_by_id", "session", "script_meant", "published_by_id", "withdrawn_at", "withdrawn_by_id", "withdrawn_reason", "updated_at", "created_at", "search_text", "words_changed_at", "facts_changed_at", "deleted_at", "_status") SELECT "id", "headline", "summary", "dateline", "body", "hero_image_id", "byline", "source_organization_id", "source_programme", "source_url", "priority", "translation_follows", "translation_machine", "language", "stage", "original_id", "published_at", "slug", "item_id", "created_by_id", "frozen_facts", "written_by_id", "session", "script_meant", "published_by_id", "withdrawn_at", "withdrawn_by_id", "withdrawn_reason", "updated_at", "created_at", "search_text", "words_changed_at", "facts_changed_at", "deleted_at", "_status" FROM \`news\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`ALTER TABLE \`__new_news\` RENAME TO \`news\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`news_hero_image_idx\` ON \`news\` (\`hero_image_id\`);`)
  await db.run(sql`CREATE INDEX \`news_source_source_organization_idx\` ON \`news\` (\`source_organization_id\`);`)
  await db.run(sql`CREATE INDEX \`news_language_idx\` ON \`news\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`news_stage_idx\` ON \`news\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`news_original_idx\` ON \`news\` (\`original_id\`);`)
  await db.run(sql`CREATE INDEX \`news_published_at_idx\` ON \`news\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`news_slug_idx\` ON \`news\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`news_item_id_idx\` ON \`news\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`news_created_by_idx\` ON \`news\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`news_written_by_idx\` ON \`news\` (\`written_by_id\`);`)
  await db.run(sql`CREATE INDEX \`news_published_by_idx\` ON \`news\` (\`published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`news_withdrawn_by_idx\` ON \`news\` (\`withdrawn_by_id\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_deleted_at_idx\` ON \`news\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`itemId_language_idx\` ON \`news\` (\`item_id\`,\`language\`);`)
  await db.run(sql`CREATE TABLE \`__new__news_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_headline\` text,
  	\`version_summary\` text,
  	\`version_dateline\` text,
  	\`version_body\` text,
  	\`version_hero_image_id\` text,
  	\`version_byline\` text,
  	\`version_source_organization_id\` text,
  	\`version_source_programme\` text,
  	\`version_source_url\` text,
  	\`version_priority\` text DEFAULT 'normal',
  	\`version_translation_follows\` text,
  	\`version_translation_machine\` integer,
  	\`version_language\` text,
  	\`version_stage\` text DEFAULT 'writing',
  	\`version_original_id\` text,
  	\`version_published_at\` text,
  	\`version_slug\` text,
  	\`version_item_id\` text,
  	\`version_created_by_id\` text,
  	\`version_frozen_facts\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_source_organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_original_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_written_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_withdrawn_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__news_v\`("id", "parent_id", "version_headline", "version_summary", "version_dateline", "version_body", "version_hero_image_id", "version_byline", "version_source_organization_id", "version_source_programme", "version_source_url", "version_priority", "version_translation_follows", "version_translation_machine", "version_language", "version_stage", "version_original_id", "version_published_at", "version_slug", "version_item_id", "version_created_by_id", "version_frozen_facts", "version_written_by_id", "version_session", "version_script_meant", "version_published_by_id", "version_withdrawn_at", "version_withdrawn_by_id", "version_withdrawn_reason", "version_updated_at", "version_created_at", "version_search_text", "version_words_changed_at", "version_facts_changed_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_headline", "version_summary", "version_dateline", "version_body", "version_hero_image_id", "version_byline", "version_source_organization_id", "version_source_programme", "version_source_url", "version_priority", "version_translation_follows", "version_translation_machine", "version_language", "version_stage", "version_original_id", "version_published_at", "version_slug", "version_item_id", "version_created_by_id", "version_frozen_facts", "version_written_by_id", "version_session", "version_script_meant", "version_published_by_id", "version_withdrawn_at", "version_withdrawn_by_id", "version_withdrawn_reason", "version_updated_at", "version_created_at", "version_search_text", "version_words_changed_at", "version_facts_changed_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__news_v\` RENAME TO \`_news_v\`;`)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_hero_image_idx\` ON \`_news_v\` (\`version_hero_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_source_version_source_organization_idx\` ON \`_news_v\` (\`version_source_organization_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_language_idx\` ON \`_news_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_stage_idx\` ON \`_news_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_original_idx\` ON \`_news_v\` (\`version_original_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_published_at_idx\` ON \`_news_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_item_id_idx\` ON \`_news_v\` (\`version_item_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_by_idx\` ON \`_news_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_written_by_idx\` ON \`_news_v\` (\`version_written_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_published_by_idx\` ON \`_news_v\` (\`version_published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_withdrawn_by_idx\` ON \`_news_v\` (\`version_withdrawn_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_deleted_at_idx\` ON \`_news_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_snapshot_idx\` ON \`_news_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_published_locale_idx\` ON \`_news_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_autosave_idx\` ON \`_news_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_itemId_version_language_idx\` ON \`_news_v\` (\`version_item_id\`,\`version_language\`);`)
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
  	\`time_zone\` text DEFAULT 'Asia/Ashgabat',
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
  	\`language\` text,
  	\`stage\` text DEFAULT 'writing',
  	\`original_id\` text,
  	\`published_at\` text,
  	\`slug\` text,
  	\`item_id\` text,
  	\`created_by_id\` text,
  	\`frozen_facts\` text,
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
  	\`words_changed_at\` text,
  	\`facts_changed_at\` text,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`original_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`written_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`withdrawn_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_events\`("id", "title", "summary", "venue_name", "venue_address", "status_note", "body", "starts_at", "ends_at", "time_zone", "all_day", "event_status", "previous_starts_at", "attendance", "online_url", "registration_url", "latitude", "longitude", "image_id", "translation_follows", "translation_machine", "language", "stage", "original_id", "published_at", "slug", "item_id", "created_by_id", "frozen_facts", "written_by_id", "session", "script_meant", "published_by_id", "withdrawn_at", "withdrawn_by_id", "withdrawn_reason", "updated_at", "created_at", "search_text", "words_changed_at", "facts_changed_at", "deleted_at", "_status") SELECT "id", "title", "summary", "venue_name", "venue_address", "status_note", "body", "starts_at", "ends_at", "time_zone", "all_day", "event_status", "previous_starts_at", "attendance", "online_url", "registration_url", "latitude", "longitude", "image_id", "translation_follows", "translation_machine", "language", "stage", "original_id", "published_at", "slug", "item_id", "created_by_id", "frozen_facts", "written_by_id", "session", "script_meant", "published_by_id", "withdrawn_at", "withdrawn_by_id", "withdrawn_reason", "updated_at", "created_at", "search_text", "words_changed_at", "facts_changed_at", "deleted_at", "_status" FROM \`events\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`ALTER TABLE \`__new_events\` RENAME TO \`events\`;`)
  await db.run(sql`CREATE INDEX \`events_starts_at_idx\` ON \`events\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`events_image_idx\` ON \`events\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`events_language_idx\` ON \`events\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`events_stage_idx\` ON \`events\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`events_original_idx\` ON \`events\` (\`original_id\`);`)
  await db.run(sql`CREATE INDEX \`events_published_at_idx\` ON \`events\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_item_id_idx\` ON \`events\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`events_created_by_idx\` ON \`events\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`events_written_by_idx\` ON \`events\` (\`written_by_id\`);`)
  await db.run(sql`CREATE INDEX \`events_published_by_idx\` ON \`events\` (\`published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`events_withdrawn_by_idx\` ON \`events\` (\`withdrawn_by_id\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`itemId_language_1_idx\` ON \`events\` (\`item_id\`,\`language\`);`)
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
  	\`version_time_zone\` text DEFAULT 'Asia/Ashgabat',
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
  	\`version_language\` text,
  	\`version_stage\` text DEFAULT 'writing',
  	\`version_original_id\` text,
  	\`version_published_at\` text,
  	\`version_slug\` text,
  	\`version_item_id\` text,
  	\`version_created_by_id\` text,
  	\`version_frozen_facts\` text,
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
  	FOREIGN KEY (\`version_written_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_withdrawn_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__events_v\`("id", "parent_id", "version_title", "version_summary", "version_venue_name", "version_venue_address", "version_status_note", "version_body", "version_starts_at", "version_ends_at", "version_time_zone", "version_all_day", "version_event_status", "version_previous_starts_at", "version_attendance", "version_online_url", "version_registration_url", "version_latitude", "version_longitude", "version_image_id", "version_translation_follows", "version_translation_machine", "version_language", "version_stage", "version_original_id", "version_published_at", "version_slug", "version_item_id", "version_created_by_id", "version_frozen_facts", "version_written_by_id", "version_session", "version_script_meant", "version_published_by_id", "version_withdrawn_at", "version_withdrawn_by_id", "version_withdrawn_reason", "version_updated_at", "version_created_at", "version_search_text", "version_words_changed_at", "version_facts_changed_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_summary", "version_venue_name", "version_venue_address", "version_status_note", "version_body", "version_starts_at", "version_ends_at", "version_time_zone", "version_all_day", "version_event_status", "version_previous_starts_at", "version_attendance", "version_online_url", "version_registration_url", "version_latitude", "version_longitude", "version_image_id", "version_translation_follows", "version_translation_machine", "version_language", "version_stage", "version_original_id", "version_published_at", "version_slug", "version_item_id", "version_created_by_id", "version_frozen_facts", "version_written_by_id", "version_session", "version_script_meant", "version_published_by_id", "version_withdrawn_at", "version_withdrawn_by_id", "version_withdrawn_reason", "version_updated_at", "version_created_at", "version_search_text", "version_words_changed_at", "version_facts_changed_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_events_v\`;`)
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
}
