'use client';
import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect, useMemo } from 'react';
import type { WordFields } from '../../content/parts/parts';
import { useWords } from '../../platform/i18n/use-words';
import { nameBlocks } from './blocks';
import { toThreads } from './comments';
import { NewComment } from './NewComment';
import { ThreadView } from './ThreadView';
import { useComments } from './use-comments';

interface Props {
  /** Which fields of the blocks of a text are words. */
  blockWords: WordFields['blocks'];
}

/** Shows the comment that the address names, as a notice does. */
function useNamed(isReady: boolean) {
  useEffect(() => {
    if (!isReady) return;
    const show = () => {
      const { hash } = window.location;
      const named = /^#comment-[\da-f-]{36}$/.test(hash) ? document.getElementById(hash.slice(1)) : null;
      const fold = named?.closest('details');
      if (fold) fold.open = true;
      named?.scrollIntoView({ block: 'center' });
      named?.focus({ preventScroll: true });
    };
    show();
    window.addEventListener('hashchange', show);
    return () => window.removeEventListener('hashchange', show);
  }, [isReady]);
}

function Comments({ blockWords, collection, id }: Props & { collection: string; id: string }) {
  const { words } = useWords();
  const { list, act } = useComments(collection, id);
  const body = useFormFields(([fields]) => fields.body?.value);
  const blocks = useMemo(() => nameBlocks(body, blockWords), [body, blockWords]);
  useNamed(list !== null);
  if (!list) return null;
  const { comments, ...rights } = list;
  const threads = toThreads(comments);
  const open = threads.filter(({ first }) => first.resolvedAt === null);
  const resolved = threads.filter(({ first }) => first.resolvedAt !== null);
  const listed = (some: typeof threads) => (
    <ul>
      {some.map((thread) => (
        <ThreadView key={thread.first.id} {...{ thread, rights, blocks, collection, id, act }} />
      ))}
    </ul>
  );
  return (
    <section className="eyvan-comments" aria-labelledby="eyvan-comments-title">
      <h3 id="eyvan-comments-title">{words('comments')}</h3>
      <p role="status" className="eyvan-comments__help">
        {threads.length === 0 ? words('comments_none') : words('comments_open', { count: open.length })}
      </p>
      {listed(open)}
      {rights.canComment ? <NewComment {...{ blocks, collection, id, act }} /> : null}
      {resolved.length > 0 ? (
        <details>
          <summary>{words('comments_resolved', { count: resolved.length })}</summary>
          {listed(resolved)}
        </details>
      ) : null}
    </section>
  );
}

/** What people say to each other about the edition that is open; nothing before its first save. */
export function CommentsPanel(props: Props) {
  const { collectionSlug, id } = useDocumentInfo();
  return collectionSlug && id ? <Comments {...props} collection={collectionSlug} id={String(id)} /> : null;
}
