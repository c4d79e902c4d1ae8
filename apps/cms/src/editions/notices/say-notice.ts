import { isolate } from '../../platform/i18n/isolate';
import type { Words } from '../../platform/i18n/words';
import type { NoticeKind } from './notice';

interface Told {
  kind: NoticeKind;
  who: string | null;
  title: string;
  note: string | null;
}

/** A notice in one sentence. */
export const sayNotice = (words: Words, { kind, who, title, note }: Told): string =>
  words(`notice_${kind}`, {
    name: isolate(who ?? '–'),
    title: isolate(title || words('desk_untitled')),
    note: isolate(note ?? ''),
  });
