'use client';
import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  title: string;
  children: ReactNode;
  /** Absent where it has to be answered. */
  onClose?: () => void;
  /** Somebody has just asked for it, and goes on with its first question. */
  isAsked?: boolean;
}

/** What is typed on by somebody who has not seen the dialog yet must not press one of its buttons. */
const quietMs = 1_000;

/**
 * A modal dialog (the browser's own). Its heading has the focus, and its buttons can be reached after a moment only: no
 * key that was typed by accident answers it. One that was asked for has the focus on its first question at once.
 */
export function Dialog({ title, children, onClose, isAsked = false }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const dialog = ref.current!;
    const answers = content.current!;
    dialog.showModal();
    if (isAsked) {
      answers.querySelector<HTMLElement>('input, select, textarea')?.focus();
      return () => dialog.close();
    }
    answers.inert = true;
    const timer = setTimeout(() => (answers.inert = false), quietMs);
    return () => {
      clearTimeout(timer);
      dialog.close();
    };
  }, [isAsked]);
  return (
    <dialog
      ref={ref}
      className="eyvan-dialog"
      aria-labelledby="eyvan-dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="eyvan-dialog-title" tabIndex={-1} autoFocus>
        {title}
      </h2>
      <div ref={content}>{children}</div>
    </dialog>
  );
}
