import { label } from '../platform/i18n/label';
import { defineEdition } from './define-edition';
import { newsFacts, newsWords } from '../content/types/news';

export const News = defineEdition({
  slug: 'news',
  labels: { singular: label('newsOne'), plural: label('newsMany') },
  facts: newsFacts,
  words: newsWords,
});
