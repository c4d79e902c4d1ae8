'use client';
import { FieldLabel, toast, useAuth, useDocumentInfo, useField, useForm } from '@payloadcms/ui';
import { useState } from 'react';
import { idOf } from '../../platform/database/id-of';
import { isRecord } from '../../platform/input/is-record';
import { actorOf, canPublish } from '../../platform/access/roles';
import { stages, type Stage } from '../../content/edition';
import { parseAnswer, sayRefused } from '../rest/parse-answer';
import { findOpen } from '../saving/open-documents';
import { useWords } from '../../platform/i18n/use-words';
import { ReturnDialog } from './ReturnDialog';

/** Why an edition came back, as it was stored; null where it did not. */
function noteOf(edition: Record<string, unknown> | undefined): string | null {
  const returned = edition?.returned;
  return isRecord(returned) && typeof returned.note === 'string' ? returned.note || null : null;
}

/** Why there is a step that somebody does not have; null for who has them all. */
function sayWhoMay(stage: Stage, { isEditor, maySave }: { isEditor: boolean; maySave: boolean }) {
  if (isEditor) return null;
  if (!maySave) return 'step_onlyWriter';
  return stage === 'approved' ? 'step_approvedNote' : 'step_onlyEditors';
}

/** Where an edition stands, and the steps from there: each is taken by itself, and never with what is typed. */
export function StageField({ path }: { path: string }) {
  const { value: stage } = useField<Stage>({ path });
  const { collectionSlug, hasSavePermission, id, savedDocumentData } = useDocumentInfo();
  const { dispatchFields } = useForm();
  const { user } = useAuth();
  const { words } = useWords();
  const [isBusy, setIsBusy] = useState(false);
  const [isReturning, setIsReturning] = useState(false);
  const actor = actorOf({ user });
  // One takes back what one has written oneself, and tells others what is to be changed.
  const isOwn = idOf(savedDocumentData?.createdBy) === actor?.id;
  const note = noteOf(savedDocumentData);
  const steps = stages.filter((one) => one !== stage && (one !== 'approved' || canPublish(actor)));

  const whoMay = sayWhoMay(stage, { isEditor: canPublish(actor), maySave: hasSavePermission === true });

  const go = async (to: Stage, note?: string) => {
    setIsBusy(true);
    try {
      if ((await findOpen(`${collectionSlug}/${id}`)?.flush()) === false) return;
      const response = await fetch(`/api/${collectionSlug}/${id}?draft=true&depth=0`, {
        method: 'PATCH',
        body: JSON.stringify({ stage: to, ...(note ? { returned: { note } } : {}) }),
        headers: { 'content-type': 'application/json' },
      });
      const answer = parseAnswer(await response.json());
      if (response.ok) {
        dispatchFields({ type: 'UPDATE', path, value: to, initialValue: to });
        setIsReturning(false);
      } else toast.error(sayRefused(response, answer));
    } catch {
      toast.error(words('reason_offline'));
    } finally {
      setIsBusy(false);
    }
  };

  return (
    <div className="field-type eyvan-stage" id="field-stage">
      <FieldLabel label={words('stage')} path={path} />
      <p className="eyvan-stage__now">{words(`stage_${stage ?? 'writing'}`)}</p>
      {note && stage === 'writing' ? (
        <p className="eyvan-stage__note">
          {words('returned')}: <bdi>{note}</bdi>
        </p>
      ) : null}
      {id && hasSavePermission ? (
        <div className="eyvan-stage__steps">
          {steps.map((step) => (
            <button
              key={step}
              type="button"
              data-step={step}
              disabled={isBusy}
              onClick={() => (step === 'writing' && !isOwn ? setIsReturning(true) : void go(step))}
            >
              {words(`step_${step}`)}
            </button>
          ))}
        </div>
      ) : null}
      {id && whoMay ? <p className="eyvan-stage__who">{words(whoMay)}</p> : null}
      {isReturning ? (
        <ReturnDialog onClose={() => setIsReturning(false)} onConfirm={(note) => go('writing', note)} />
      ) : null}
    </div>
  );
}
