import type { LocaleCode } from '@eyvan/locales';
import { mendRuns, typographyRule, type TypographyRuleId } from '@eyvan/locales/typography';
import type { RunEdit } from '../../content/rich-text/runs';
import type { TextGroup } from './text-groups';

/** A stretch of words of a field that is to say something else. */
export interface TextEdit extends RunEdit {
  /** The field it stands in; the path of a plain one is empty. */
  name: string;
}

/** What a rule writes otherwise in an edition: one edit a stretch of words that it touches. */
export function mendGroups(
  groups: readonly TextGroup[],
  id: TypographyRuleId,
  context: { locale: LocaleCode; names: readonly string[] },
): TextEdit[] {
  const rule = typographyRule(context.locale, id);
  if (!rule) return [];
  return groups.flatMap(({ field, runs }) => {
    const mended = mendRuns(
      rule,
      runs.map(({ text }) => text),
      context,
    );
    return runs.flatMap((run, index): TextEdit[] => {
      const to = mended[index] ?? run.text;
      return to === run.text ? [] : [{ ...run, name: field, to }];
    });
  });
}
