import type { Finding } from './finding';
import type { Words } from '../../platform/i18n/words';

/** A finding in the words of the one who reads it; a refusal comes in them. */
export function sayFinding(words: Words, { check, facts, message, rule }: Finding): string {
  if (check === 'refused') return message ?? '';
  if (check === 'typography') return rule ? words(`copyDesk_rule_${rule}`) : '';
  return words(`copyDesk_${check}`, facts);
}
