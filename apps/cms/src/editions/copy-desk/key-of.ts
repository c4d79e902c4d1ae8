import { hashOf } from '../../content/parts/untranslated';

/** The key of a finding about a text: of another text, it is another finding, and asked anew. */
export const keyOf = (check: string, subject: string): string => `${check}:${hashOf(subject)}`;
