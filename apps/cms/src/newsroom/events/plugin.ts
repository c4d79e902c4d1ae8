import { changeCollections } from '../../platform/plugins/change-collections';
import { eventNewsEndpoints } from './event-news-endpoints';
import { readParticipantsEndpoint } from './read-participants-endpoint';

/** Beside each event the news about it; and what reads a list of participants (decision 0047). */
export const helpWithEvents = changeCollections(['events'], (collection) => ({
  ...collection,
  endpoints: [...(collection.endpoints || []), readParticipantsEndpoint, ...eventNewsEndpoints],
  fields: [
    ...collection.fields,
    {
      type: 'ui',
      name: 'eventNews',
      admin: {
        position: 'sidebar',
        components: { Field: '/newsroom/events/EventNews#EventNews' },
        disableListColumn: true,
      },
    },
  ],
}));
