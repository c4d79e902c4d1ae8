import { isLocaleCode, type LocaleCode } from '@eyvan/locales';
import type { DeskItem, ShownCell } from './desk-page';

/** An edition that speaks for its item. */
export interface Headline {
  language: LocaleCode;
  cell: ShownCell;
}

/** The edition by whose headline a reader knows an item: the one in their language, else the original, else any. */
export function tellHeadline({ cells }: DeskItem, reader: string): Headline | null {
  const all = Object.entries(cells).map(([language, cell]) => ({ language: language as LocaleCode, cell }));
  const titled = all.filter(({ cell }) => cell.headline);
  const own = isLocaleCode(reader) ? titled.find(({ language }) => language === reader) : undefined;
  return (
    own ??
    titled.find(({ cell }) => cell.isOriginal) ??
    titled[0] ??
    all.find(({ cell }) => cell.isOriginal) ??
    null
  );
}
