'use client';
import { useDocumentInfo, useFormProcessing } from '@payloadcms/ui';
import { useRef, useState } from 'react';
import { findingKinds, type Check, type Finding, type FindingKind } from '../../editions/copy-desk/finding';
import { mendGroups, type TextEdit } from '../../editions/copy-desk/mend-groups';
import { useWords } from '../../platform/i18n/use-words';
import { labelOf } from '../saving/field-labels';
import { FindingRow } from './FindingRow';
import { goToPlace } from './go-to-place';
import { useFindings, type Desk } from './use-findings';
import { useTextEdits } from './use-text-edits';
import { useTold } from './use-told';

const signs: Record<FindingKind, string> = { error: '✕', warning: '!', hint: 'i' };

/** What only the CMS knows. */
const toldChecks = new Set<Check>(['refused', 'sameHeadline', 'deadLink', 'itemWithdrawn', 'itemNotPublic']);

/** What was mended last, and how it was before. */
interface Mended {
  count: number;
  back: TextEdit[];
}

const toBack = (edits: readonly TextEdit[]): TextEdit[] =>
  edits.map((edit) => ({ ...edit, text: edit.to, to: edit.text }));

/** What the copy desk would have looked at again, by what follows from it; each rule of typography is mended at a click. */
export function CopyDeskView(desk: Desk) {
  const { locale, names } = desk;
  const { collectionSlug, hasSavePermission, id } = useDocumentInfo();
  const isProcessing = useFormProcessing();
  const { i18n, words } = useWords();
  const { findings: own, readGroups } = useFindings(desk);
  const { acknowledged, findings: told } = useTold();
  // What the browser sees is newer than what was told of it.
  const findings = [...told.filter(({ check }) => toldChecks.has(check)), ...own];
  const labels = useDocumentInfo().docConfig?.fields ?? [];
  const nameOf = (name: string) => labelOf(labels, name, i18n);
  const edit = useTextEdits();
  const [mended, setMended] = useState<Mended | null>(null);
  const status = useRef<HTMLDivElement>(null);
  const canWrite = hasSavePermission && !isProcessing;

  const mend = ({ facts, rule }: Finding) => {
    if (!rule) return;
    const edits = mendGroups(readGroups(), rule, { locale, names });
    edit(edits);
    setMended({ count: Number(facts.count), back: toBack(edits) });
    // The button goes with its finding.
    status.current?.focus();
  };
  const undo = () => {
    edit(mended?.back ?? []);
    setMended(null);
    status.current?.focus();
  };

  return (
    <section className="eyvan-copy-desk" aria-labelledby="eyvan-copy-desk">
      <h3 id="eyvan-copy-desk">{words('copyDesk_title')}</h3>
      <div ref={status} className="eyvan-copy-desk__status" role="status" tabIndex={-1}>
        {mended ? <span>{words('copyDesk_mended', { count: mended.count })}</span> : null}
        {mended && canWrite ? (
          <button type="button" id="eyvan-copy-desk-undo" onClick={undo}>
            {words('copyDesk_undo')}
          </button>
        ) : null}
        {findings.length === 0 ? <span>{words('copyDesk_clean')}</span> : null}
      </div>
      {findingKinds.map((kind) => {
        const ofKind = findings.filter((finding) => finding.kind === kind);
        return ofKind.length === 0 ? null : (
          <div key={kind} data-kind={kind}>
            <h4>
              <span aria-hidden="true">{signs[kind]}</span> {words(`copyDesk_${kind}`)}
            </h4>
            <ul>
              {ofKind.map((finding) => (
                <FindingRow
                  key={finding.key}
                  {...{ finding, locale, nameOf }}
                  why={acknowledged.find(({ key }) => key === finding.key)?.why}
                  onMend={canWrite ? () => mend(finding) : undefined}
                  onGo={(place) => void goToPlace(`${collectionSlug}/${id}`, place)}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
