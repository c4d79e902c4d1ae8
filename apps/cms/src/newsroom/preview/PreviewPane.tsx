'use client';
import { useEffect, useRef, useState } from 'react';
import type { EditionSlug } from '../../content/edition';
import { useWords } from '../../platform/i18n/use-words';
import { PreviewFrames } from './PreviewFrames';
import { ShareDialog } from './ShareDialog';
import { useTypedPage } from './use-typed-page';

interface Props {
  slug: EditionSlug;
  id: string;
  onClose: () => void;
}

/** As wide as a phone, and as a window on a desk: in pixels. */
const widths = { phone: 390, desktop: 1280 } as const;
const devices = ['phone', 'desktop'] as const;
const schemes = ['light', 'dark'] as const;

/** Choices of which one is taken, as buttons. */
function Choice<Value extends string>(props: {
  label: string;
  values: readonly Value[];
  value: Value;
  say: (value: Value) => string;
  onChoose: (value: Value) => void;
}) {
  return (
    <div role="group" aria-label={props.label}>
      {props.values.map((one) => (
        <button
          key={one}
          type="button"
          data-choice={one}
          aria-pressed={one === props.value}
          onClick={() => props.onChoose(one)}
        >
          {props.say(one)}
        </button>
      ))}
    </div>
  );
}

/** Beside the form the page of the site that shows what is typed; on a narrow screen in its place. */
export function PreviewPane({ slug, id, onClose }: Props) {
  const { words } = useWords();
  const { page, failure } = useTypedPage(slug, id);
  const [device, setDevice] = useState<(typeof devices)[number]>('phone');
  const [scheme, setScheme] = useState<(typeof schemes)[number]>('light');
  const [isSharing, setIsSharing] = useState(false);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Where it covers the form, what is pressed next is in here.
    if (window.matchMedia('(width < 64rem)').matches) close.current?.focus();
  }, []);
  const leave = () => {
    onClose();
    document.getElementById('live-preview-toggler')?.focus();
  };
  return (
    <section
      className="eyvan-preview"
      aria-label={words('preview_frame')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !isSharing) leave();
      }}
    >
      <div className="eyvan-preview__bar">
        <Choice
          label={words('preview_width')}
          values={devices}
          value={device}
          say={(one) => words(`preview_${one}`)}
          onChoose={setDevice}
        />
        <Choice
          label={words('preview_colours')}
          values={schemes}
          value={scheme}
          say={(one) => words(`preview_${one}`)}
          onChoose={setScheme}
        />
        {page ? (
          <a href={page.url} target="_blank" rel="noreferrer">
            {words('preview_open')}
          </a>
        ) : null}
        <button type="button" id="eyvan-preview-share" onClick={() => setIsSharing(true)}>
          {words('preview_share')}
        </button>
        <button ref={close} type="button" id="eyvan-preview-close" onClick={leave}>
          {words('preview_close')}
        </button>
      </div>
      <p role="status" className="eyvan-preview__state">
        {failure ? words('preview_failed', { reason: failure }) : page ? null : words('preview_making')}
      </p>
      {page ? <PreviewFrames {...{ page, scheme }} width={widths[device]} /> : null}
      {isSharing ? <ShareDialog {...{ slug, id }} onClose={() => setIsSharing(false)} /> : null}
    </section>
  );
}
