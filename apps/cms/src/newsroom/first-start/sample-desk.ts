import type { LocaleCode } from '@eyvan/locales';
import type { DeskState } from '../../editions/desk/desk-states';
import type { DeskItem, ShownCell } from '../desk/desk-page';

const at = '2027-03-01T05:00:00.000Z';

const toCell = (state: DeskState, headline: string, isOriginal = false): ShownCell => ({
  id: 'shown',
  isOriginal,
  headline,
  states: [state],
  updatedAt: at,
  createdBy: null,
  assignee: null,
  dueAt: null,
  returned: null,
  waits: {},
  plan: null,
  failure: null,
  holder: null,
});

/** The states that are explained, in the order in which a text goes through them. */
export const shownStates = ['writing', 'review', 'approved', 'public', 'outdated', 'withdrawn'] as const;

const languages: readonly LocaleCode[] = ['en', 'fa', 'fr', 'ru', 'ar', 'zh'];

/** A made-up item that stands differently in each language. */
export const toSampleItem = (headline: string): DeskItem => ({
  itemId: 'sample',
  type: 'news',
  slug: 'news',
  touchedAt: at,
  dueAt: null,
  cells: Object.fromEntries(
    languages.map((code, index) => [code, toCell(shownStates[index]!, headline, index === 0)]),
  ),
});
