export { findAddresses } from './find-addresses';
export { findCorrections, mendRuns, mendText } from './corrections';
export { createNameMender } from './create-name-mender';
export { masked } from './protect';
export { typographyRuleIds } from './rule';
export type { Correction, RuleContext, TypographyRule, TypographyRuleId } from './rule';
export { typographyRule, typographyTable } from './table';
