'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../../platform/i18n/use-words';
import { NoticeList } from './NoticeList';
import { useUnread } from './use-unread';

const BellMark = () => (
  <svg
    viewBox="0 0 24 24"
    width="20"
    height="20"
    aria-hidden
    fill="none"
    stroke="currentColor"
    strokeWidth="1.75"
  >
    <path d="M6 10a6 6 0 0 1 12 0c0 5 2 6 2 7H4c0-1 2-2 2-7ZM10 20a2 2 0 0 0 4 0" strokeLinejoin="round" />
  </svg>
);

/** The bell: how many notices are new, and, when it is opened, what they say. */
export function Bell() {
  const { words } = useWords();
  const { unread, setUnread } = useUnread();
  const [isOpen, setIsOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();

  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !frame.current?.contains(target)) setIsOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [isOpen]);

  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    <div
      className="eyvan-bell"
      ref={frame}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        className="eyvan-bell__button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-label={unread > 0 ? words('notices_new', { count: unread }) : words('notices')}
        onClick={() => setIsOpen(!isOpen)}
      >
        <BellMark />
        {unread > 0 ? (
          <span className="eyvan-bell__count" aria-hidden>
            {unread > 99 ? '99+' : unread}
          </span>
        ) : null}
      </button>
      {isOpen ? (
        <NoticeList id={listId} unread={unread} onUnread={setUnread} onFollow={() => setIsOpen(false)} />
      ) : null}
    </div>
  );
}
