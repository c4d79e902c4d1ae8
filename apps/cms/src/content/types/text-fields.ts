import { lengthMax } from '@eyvan/contract';
import type { Field } from 'payload';
import { label } from '../../platform/i18n/label';
import { withTraits } from './field-traits';

/** The words of an edition: its title, its summary, what only this type has, and the running text. */
export const textFields = (titleField: 'headline' | 'title', own: Field[]): Field[] => [
  withTraits(
    { isOneLine: true, isSearched: true, needed: 'neededToPublish' },
    { name: titleField, type: 'text', required: true, maxLength: lengthMax.title, label: label(titleField) },
  ),
  withTraits(
    { isSearched: true, needed: 'neededToPublish' },
    {
      name: 'summary',
      type: 'textarea',
      required: true,
      maxLength: lengthMax.summary,
      label: label('summary'),
      admin: { description: label('summaryHelp') },
    },
  ),
  ...own,
  { name: 'body', type: 'richText', label: label('body') },
];
