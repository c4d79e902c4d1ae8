import type { Payload } from 'payload';
import { remakeDesk } from '../editions/desk/fill-desk';
import { republish } from '../publishing/republish';
import { seedItems } from './seed-items';
import { seedNewsroom } from './seed-newsroom';
import { markLoaded, markUnloaded, seedPeople } from './seed-people';
import { seedReferences } from './seed-references';

/**
 * Loads the sample newsroom into a database where nobody has an account, and leaves any other as it is. Where it is
 * cut off, at any moment, the next time goes on from there: each thing is stored whole, under an id of its own.
 */
export async function loadSample(payload: Payload, say: (line: string) => void): Promise<void> {
  if ((await payload.count({ collection: 'users' })).totalDocs > 0) {
    markLoaded();
    say('The newsroom has been set up before: nothing to load.');
    return;
  }
  markUnloaded();
  say('Drawing the pictures, storing creative fields and cities …');
  const references = await seedReferences(payload);
  // Before the texts, whose days are those of its calendar.
  await seedNewsroom(payload, references);
  say('Storing the sample texts …');
  const editions = await seedItems(payload, references);
  say('Publishing …');
  await republish(payload);
  await remakeDesk(payload);
  // No site has shown anything yet: there is nobody to tell.
  await payload.db.deleteMany({ collection: 'outbox', where: {} });
  // Last, because their presence says that everything else is there.
  await seedPeople(payload);
  markLoaded();
  const { totalDocs } = await payload.db.count({ collection: 'publications', where: {} });
  say(`${editions} editions stored, ${totalDocs} publications made.`);
}
