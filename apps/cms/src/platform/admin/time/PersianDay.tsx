'use client';
import { useTranslation } from '@payloadcms/ui';
import { sayPersianDay } from './persian-day';

interface Props {
  instant: string | Date | null | undefined;
  zone: string;
}

/** Where the admin is in Persian, the day of the Persian calendar beside that of the picker. */
export function PersianDay({ instant, zone }: Props) {
  const { i18n } = useTranslation();
  if (i18n.language !== 'fa' || !instant) return null;
  const at = typeof instant === 'string' ? instant : instant.toISOString();
  return (
    <p className="eyvan-persian-day">
      <time dateTime={at}>{sayPersianDay(at, zone)}</time>
    </p>
  );
}
