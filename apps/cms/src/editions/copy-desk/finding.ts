import { typographyRuleIds } from '@eyvan/locales/typography';
import * as z from 'zod/mini';

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
  'itemWithdrawn',
  'itemNotPublic',
  'hamza',
  'straightQuotes',
  'typography',
] as const;
export type Check = (typeof checks)[number];

/** What a rule would write otherwise at one place, with a little of what stands around it. */
const example = z.object({ before: z.string(), after: z.string() });
export type Example = z.infer<typeof example>;

/** One thing that the copy desk would have looked at again. */
export const finding = z.object({
  check: z.enum(checks),
  kind: z.enum(findingKinds),
  /** Names it for an answer: the check, and where that is not enough, of what. */
  key: z.string(),
  /** The field (`headline`), or the block of the text (`body.3`); null for the edition as a whole. */
  place: z.nullable(z.string()),
  /** What its words name: `{{count}}`, `{{text}}` … */
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Of `refused`, in the words of the one who asks. */
  message: z.optional(z.string()),
  /** Of `typography`. */
  rule: z.optional(z.enum(typographyRuleIds)),
  examples: z.optional(z.array(example)),
});
export type Finding = z.infer<typeof finding>;
