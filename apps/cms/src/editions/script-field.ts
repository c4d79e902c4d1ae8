import type { Field } from 'payload';
import { label } from '../platform/i18n/label';
import { hasOwnScript } from './question-script';

/** The answer to a question that is asked only where it makes sense: see `question-script.ts`. */
export const scriptField: Field = {
  name: 'scriptMeant',
  type: 'checkbox',
  defaultValue: false,
  label: label('scriptMeant'),
  admin: {
    position: 'sidebar',
    description: label('scriptMeantHelp'),
    condition: (data) => !hasOwnScript(data),
    disableListColumn: true,
    disableListFilter: true,
  },
};
