import { label } from '../platform/i18n/label';
import { defineEdition } from './define-edition';
import { eventFacts, eventWords } from '../content/types/events';
import { checkTimes } from '../content/types/check-times';
import { setPreviousStart } from '../content/types/set-previous-start';

export const Events = defineEdition({
  slug: 'events',
  labels: { singular: label('eventOne'), plural: label('eventMany') },
  facts: eventFacts,
  words: eventWords,
  checks: [setPreviousStart, checkTimes],
});
