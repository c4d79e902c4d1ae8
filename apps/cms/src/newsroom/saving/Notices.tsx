'use client';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Dialog } from './Dialog';
import { useWords } from '../../platform/i18n/use-words';

/** Where the notices of a form hang: on the window, as the bar of the form is a frame of its own on narrow ones. */
export const Notices = ({ children }: { children: ReactNode }) =>
  createPortal(<div className="eyvan-notices">{children}</div>, document.body);

/** Somebody else has changed other fields meanwhile: they are stored, and not yet to be seen here. */
export function MergedNotice({ fields, onShow }: { fields: string[]; onShow: () => void }) {
  const { words } = useWords();
  return (
    <div className="eyvan-offer" role="status">
      <p>{words('merged_text', { fields: fields.join(', ') })}</p>
      <div className="eyvan-offer__answers">
        <button type="button" onClick={onShow}>
          {words('merged_show')}
        </button>
      </div>
    </div>
  );
}

/** Asks before a form is left of which something is kept in this browser only. */
export function LeaveDialog({ onStay, onGo }: { onStay: () => void; onGo: () => void }) {
  const { words } = useWords();
  return (
    <Dialog title={words('leave_title')} onClose={onStay}>
      <p>{words('saving_kept')}</p>
      <div className="eyvan-dialog__answers">
        <button type="button" onClick={onStay}>
          {words('leave_stay')}
        </button>
        <button type="button" onClick={onGo}>
          {words('leave_go')}
        </button>
      </div>
    </Dialog>
  );
}
