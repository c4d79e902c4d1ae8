import type { TypographyRuleId } from '@eyvan/locales/typography';

/** An error stops publication, a warning needs one word of why, a hint stops nobody. */
export const findingKinds = ['error', 'warning', 'hint'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** What the copy desk looks at, by name. `refused` is whatever refuses a publication, in the words of the refusal. */
export const checks = [
  'refused',
  'longHeadline',
  'headlineStop',
  'sameHeadline',
  'lastWord',
  'beganLongAgo',
  'deadLink',
  'hamza',
  'straightQuotes',
  'typography',
] as const;
export type Check = (typeof checks)[number];

/** What a rule would write otherwise at one place, with a little of what stands around it. */
export interface Example {
  before: string;
  after: string;
}

/** One thing that the copy desk would have looked at again. */
export interface Finding {
  check: Check;
  kind: FindingKind;
  /** Names it for an answer: the check, and where that is not enough, of what. */
  key: string;
  /** The field (`headline`), or the block of the text (`body.3`); null for the edition as a whole. */
  place: string | null;
  /** What its words name: `{{count}}`, `{{text}}` … */
  facts: Record<string, string | number>;
  /** Of `refused`, in the words of the one who asks. */
  message?: string;
  /** Of `typography`. */
  rule?: TypographyRuleId;
  examples?: Example[];
}
