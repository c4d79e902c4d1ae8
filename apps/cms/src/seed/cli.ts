import { bootPayload } from '../commands/boot-payload';
import { republish } from '../publishing/republish';
import { seedItems } from './seed-items';
import { seedPeople } from './seed-people';
import { seedReferences } from './seed-references';

// Loads the sample newsroom into an empty database, and leaves any other as it is.
const say = (line: string) => process.stdout.write(`${line}\n`);
const payload = await bootPayload();

if ((await payload.count({ collection: 'users' })).totalDocs > 0) {
  say('The newsroom has been set up before: nothing to load.');
} else {
  say('Drawing the pictures, storing creative fields and cities …');
  const references = await seedReferences(payload);
  say('Storing the sample texts …');
  const editions = await seedItems(payload, references);
  say('Publishing …');
  const mended = await republish(payload);
  // No site has shown anything yet: there is nobody to tell.
  await payload.db.deleteMany({ collection: 'outbox' as never, where: {} });
  // Last, because their presence says that everything else is there.
  await seedPeople(payload);
  say(`${editions} editions stored, ${mended.length} publications made.`);
}
await payload.destroy();
