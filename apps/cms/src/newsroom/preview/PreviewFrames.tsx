'use client';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../platform/i18n/use-words';
import { guessHeight } from './page-height';
import type { TypedPage } from './use-typed-page';

interface Props {
  page: TypedPage;
  /** In pixels, as the page is laid out; it is made smaller where there is less room. */
  width: number;
  scheme: 'light' | 'dark';
}

/** How much room there is across an element, in pixels. */
function useRoom() {
  const ref = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0));
    observer.observe(ref.current!);
    return () => observer.disconnect();
  }, []);
  return { ref, room };
}

/** A page that does not come is not waited for any longer: the next one may. */
const patienceMs = 4_000;

/** What is seen, and what is being fetched behind it: one page at a time, and then the newest there is by then. */
function useLoaded(page: TypedPage) {
  const [{ shown, loading }, setPages] = useState<{ shown: TypedPage | null; loading: TypedPage }>({
    shown: null,
    loading: page,
  });
  if (shown === loading && loading !== page) setPages({ shown, loading: page });
  const isLoading = shown !== loading;
  useEffect(() => {
    if (!isLoading) return;
    const timer = setTimeout(() => setPages({ shown: loading, loading }), patienceMs);
    return () => clearTimeout(timer);
  }, [isLoading, loading]);
  const onLoad = (version: number) =>
    setPages((pages) =>
      pages.loading.version === version ? { shown: pages.loading, loading: pages.loading } : pages,
    );
  return { shown, pages: shown && isLoading ? [shown, loading] : [loading], onLoad };
}

/** The page as it is, and the next one behind it until it is there: nothing flickers, and nothing is scrolled away. */
export function PreviewFrames({ page, width, scheme }: Props) {
  const { words } = useWords();
  const { ref, room } = useRoom();
  const { shown, pages, onLoad } = useLoaded(page);
  const scale = room > 0 ? Math.min(1, room / width) : 1;
  const height = guessHeight(page.fields, width);
  return (
    // A region that is scrolled has to be reached by the keyboard.
    <div className="eyvan-preview__paper" tabIndex={0} role="region" aria-label={words('preview_frame')}>
      {/* The page runs in its own direction; where it is put is counted from one corner. */}
      <div ref={ref} dir="ltr" className="eyvan-preview__stack" style={{ blockSize: height * scale }}>
        {pages.map((one) => (
          <iframe
            key={one.version}
            data-version={one.version}
            data-shown={one.version === shown?.version}
            src={one.url}
            title={words('preview_frame')}
            // Nothing on it is to be pressed: where it leads to may not be shown in a frame.
            inert
            referrerPolicy="no-referrer"
            sandbox="allow-same-origin"
            style={{
              colorScheme: scheme,
              inlineSize: width,
              blockSize: height,
              transform: `scale(${scale})`,
              visibility: one.version === (shown ?? one).version ? 'visible' : 'hidden',
            }}
            onLoad={() => onLoad(one.version)}
          />
        ))}
      </div>
    </div>
  );
}
