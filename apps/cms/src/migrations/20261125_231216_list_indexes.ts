import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

// Ids are declared `text` since they are the house's own, and were `text(36)`: the same to SQLite, which knows no
// lengths. Payload would make every table anew for it; the snapshot beside this file has it, and nothing is moved.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`type_locale_state_sortKey_idx\`;`)
  await db.run(sql`CREATE INDEX \`type_locale_state_sortKey_itemId_filterKeys_idx\` ON \`publications\` (\`type\`,\`locale\`,\`state\`,\`sort_key\`,\`item_id\`,\`filter_keys\`);`)
  await db.run(sql`CREATE INDEX \`state_type_references_idx\` ON \`publications\` (\`state\`,\`type\`,\`references\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`type_locale_state_sortKey_itemId_filterKeys_idx\`;`)
  await db.run(sql`DROP INDEX \`state_type_references_idx\`;`)
  await db.run(sql`CREATE INDEX \`type_locale_state_sortKey_idx\` ON \`publications\` (\`type\`,\`locale\`,\`state\`,\`sort_key\`);`)
}
