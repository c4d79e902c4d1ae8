import { label } from '../../admin/label';
import { defineEdition } from '../../editions/define-edition';
import { eventFacts, eventWords } from './fields';
import { checkTimes } from './hooks/check-times';
import { setPreviousStart } from './hooks/set-previous-start';

export const Events = defineEdition({
  slug: 'events',
  labels: { singular: label('eventOne'), plural: label('eventMany') },
  facts: eventFacts,
  words: eventWords,
  checks: [setPreviousStart, checkTimes],
});
