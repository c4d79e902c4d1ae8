import type { LocaleCode } from '@eyvan/locales';
import {
  findCorrections,
  masked,
  typographyTable,
  type Correction,
  type TypographyRule,
  type TypographyRuleId,
} from '@eyvan/locales/typography';
import type { Example, Finding } from './finding';
import { keyOf } from './key-of';
import { wordsOfGroup, type TextGroup } from './text-groups';

const examplesMax = 3;
const aroundMax = 16;

/** A letter of another script is found by no search: that is worth a word. What is set otherwise is a hint. */
const warned = new Set<TypographyRuleId>(['mixedScripts']);

/** A correction with what stands around it, cut between words. */
function toExample(text: string, { start, end, replacement }: Correction): Example {
  const head = text.slice(Math.max(0, start - aroundMax), start);
  const tail = text.slice(end, end + aroundMax);
  const before = start > aroundMax ? head.replace(/^\S*\s+(?=\S)/u, '') : head;
  const after = end + aroundMax < text.length ? tail.replace(/(?<=\S)\s+\S*$/u, '') : tail;
  const show = (words: string) => words.replaceAll(new RegExp(`${masked}+`, 'g'), '…');
  return {
    before: show(before + text.slice(start, end) + after),
    after: show(before + replacement + after),
  };
}

function checkRule(
  rule: TypographyRule,
  groups: readonly TextGroup[],
  context: { locale: LocaleCode; names: readonly string[] },
): Finding[] {
  let count = 0;
  let place: string | null = null;
  const examples: Example[] = [];
  const words: string[] = [];
  for (const group of groups) {
    const text = wordsOfGroup(group);
    const corrections = findCorrections(rule, text, context);
    count += corrections.length;
    if (corrections.length > 0) place ??= group.place;
    words.push(...corrections.map((one) => toExample(text, one).before));
    for (const correction of corrections.slice(0, examplesMax - examples.length))
      examples.push(toExample(text, correction));
  }
  if (count === 0) return [];
  const kind = warned.has(rule.id) ? 'warning' : 'hint';
  return [
    {
      check: 'typography',
      kind,
      // A warning is answered for these words; a hint is answered for by nobody.
      key: kind === 'warning' ? keyOf(`typography:${rule.id}`, words.join(' ')) : `typography:${rule.id}`,
      place,
      facts: { count },
      rule: rule.id,
      examples,
    },
  ];
}

/** What the rules of a language would write otherwise: one finding a rule, with its first examples. */
export const checkTypography = (
  groups: readonly TextGroup[],
  locale: LocaleCode,
  names: readonly string[],
): Finding[] => typographyTable[locale].flatMap((rule) => checkRule(rule, groups, { locale, names }));
