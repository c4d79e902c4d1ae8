import { label } from '../../admin/label';
import { defineEdition } from '../../editions/define-edition';
import { newsFacts, newsWords } from './fields';

export const News = defineEdition({
  slug: 'news',
  labels: { singular: label('newsOne'), plural: label('newsMany') },
  facts: newsFacts,
  words: newsWords,
});
