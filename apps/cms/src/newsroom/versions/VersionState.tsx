'use client';
import { Pill, useTranslation } from '@payloadcms/ui';
import type { VersionRow } from './list-versions';

/** What a version is to the edition as it stands now. */
export function VersionState({ row }: { row: VersionRow }) {
  const { t } = useTranslation();
  return (
    <span className="eyvan-version-state">
      {row.isAutosave ? <Pill size="small">{t('version:autosave')}</Pill> : null}
      <Pill pillStyle={row.standing === 'currentlyPublished' ? 'success' : 'light'} size="small">
        {t(`version:${row.standing}`)}
      </Pill>
    </span>
  );
}
