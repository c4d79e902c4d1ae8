import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../migrations/', import.meta.url));
const files = readdirSync(folder).filter((name) => /^\d.*\.ts$/.test(name));

// A column that comes later is made without what becomes of it: deleting what it names would then be refused.
test.each(files)('%s says of each new column that names something what becomes of it', (name) => {
  const up = readFileSync(folder + name, 'utf8').split('export async function down')[0]!;
  const added = up.match(/ALTER TABLE .* ADD .* REFERENCES .*/g) ?? [];
  // Payload's own locks, which are off where there are documents to name.
  const ours = added.filter((line) => !line.includes('payload_locked_documents_rels'));
  expect(ours.filter((line) => !line.includes('ON DELETE'))).toEqual([]);
});
