'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { EditionSlug } from '../../content/edition';
import { parsePanel, type Panel } from './panel';
import { ConfirmTranslation } from './ConfirmTranslation';
import { EditionRecord } from './EditionRecord';
import { EditionRow } from './EditionRow';
import { ScheduleForm } from './ScheduleForm';
import { sayFailure } from './say-plan';
import { Receipt } from '../receipt/Receipt';
import { useWords } from '../../platform/i18n/use-words';
import { useNewsroomZone } from '../../platform/time/NewsroomZone';

interface Props {
  slug: EditionSlug;
  id: string;
  first: Panel;
}

/** Who is in another edition is news after a while, where somebody looks. */
const lookEveryMs = 15_000;

/**
 * Looks again whenever the form has stored something (a panel that says "draft" of what is public is worse than none),
 * and now and then, for who else is at work.
 */
function usePanel({ slug, id, first }: Props) {
  const [panel, setPanel] = useState(first);
  const { hasPublishedDoc, lastUpdateTime, savedDocumentData } = useDocumentInfo();
  const look = useCallback(async () => {
    const answer = await fetch(`/api/${slug}/${id}/panel`);
    const read = answer.ok ? parsePanel(await answer.json()) : null;
    if (read) setPanel(read);
  }, [slug, id]);
  const seen = `${savedDocumentData?.updatedAt ?? ''} ${savedDocumentData?._status ?? ''} ${lastUpdateTime} ${hasPublishedDoc}`;
  const looked = useRef(seen);
  useEffect(() => {
    if (looked.current === seen) return;
    looked.current = seen;
    // Not answered: what was seen last stands, and the next save asks again.
    look().catch(() => undefined);
  }, [look, seen]);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') look().catch(() => undefined);
    }, lookEveryMs);
    return () => clearInterval(timer);
  }, [look]);
  return { panel, look };
}

/** The panel of an edition: its languages, where each stands, and what is planned. */
export function EditionsPanelView(props: Props) {
  const { slug, id } = props;
  const { panel, look } = usePanel(props);
  const { words } = useWords();
  const zone = useNewsroomZone();
  const own = panel.rows.find(({ language }) => language === panel.language);
  return (
    <nav className="eyvan-editions" aria-label={words('editionsOfItem')}>
      <h3>{words('editionsOfItem')}</h3>
      <ul>
        {panel.rows.map((row) => (
          <EditionRow key={row.language} {...{ row, slug, id }} isHere={row.language === panel.language} />
        ))}
      </ul>
      {own?.plans.failure ? (
        <strong role="alert" className="eyvan-editions__failure">
          {sayFailure(words, own.plans.failure, zone)}
        </strong>
      ) : null}
      <EditionRecord panel={panel} />
      {panel.withdrawnAt ? <Receipt key={panel.withdrawnAt} {...{ slug, id }} /> : null}
      {panel.canConfirm && own && ['outdated', 'factChanged'].includes(own.translation ?? '') ? (
        <ConfirmTranslation {...{ slug, id }} onDone={look} />
      ) : null}
      {panel.canSchedule && own ? (
        <ScheduleForm {...{ slug, id }} rows={panel.rows} row={own} onDone={look} />
      ) : null}
      {panel.isTranslation ? <p className="eyvan-editions__hint">{words('sharedFactsHelp')}</p> : null}
    </nav>
  );
}
