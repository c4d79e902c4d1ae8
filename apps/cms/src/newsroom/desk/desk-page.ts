import type { ItemType } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import type { EditionSlug } from '../../content/edition';
import type { DeskCell } from '../../editions/desk/desk-row';
import type { Plan, PlanFailure } from '../../editions/scheduling/plan';

/** An edition as it is shown: what its row says, and what is true just now. */
export interface ShownCell extends DeskCell {
  plan: Pick<Plan, 'action' | 'at'> | null;
  failure: PlanFailure | null;
  /** Who else has it open. */
  holder: string | null;
}

/** An item as it is shown. */
export interface DeskItem {
  itemId: string;
  type: ItemType;
  slug: EditionSlug;
  touchedAt: string;
  dueAt: string | null;
  cells: Partial<Record<LocaleCode, ShownCell>>;
}

/** One edition of one of the short lists. */
export interface DeskEntry {
  item: DeskItem;
  language: LocaleCode;
  cell: ShownCell;
}

export const entriesOf = (item: DeskItem): DeskEntry[] =>
  Object.entries(item.cells).map(([language, cell]) => ({ item, language: language as LocaleCode, cell }));
