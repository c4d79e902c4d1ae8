'use client';
import { useEffect, useState } from 'react';
import type { EditionSlug } from '../../content/edition';
import { useWords } from '../../platform/i18n/use-words';
import { useNewsroomZone } from '../../platform/time/NewsroomZone';
import { sayTime } from '../editions-panel/say-plan';
import { findOpen } from '../saving/open-documents';
import { Dialog } from '../saving/Dialog';
import { askLinks, type Links } from './links';

interface Props {
  slug: EditionSlug;
  id: string;
  onClose: () => void;
}

/** An address that is shown once, and what copies it. */
function NewLink({ url }: { url: string }) {
  const { words } = useWords();
  const [isCopied, setIsCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => setIsCopied(true),
      // Where the browser does not let it: what is marked can be copied by hand.
      () => document.querySelector<HTMLInputElement>('#eyvan-preview-address')?.select(),
    );
  return (
    <div className="eyvan-preview-links__new">
      <p role="status">{words(isCopied ? 'preview_copied' : 'preview_once')}</p>
      <label>
        <span>{words('preview_address')}</span>
        <input
          id="eyvan-preview-address"
          readOnly
          dir="ltr"
          value={url}
          onFocus={({ target }) => target.select()}
        />
      </label>
      <button type="button" id="eyvan-preview-copy" onClick={() => void copy()}>
        {words('preview_copy')}
      </button>
    </div>
  );
}

/** Makes links for people without an account, says which of them live, and ends them. */
export function ShareDialog({ slug, id, onClose }: Props) {
  const { words } = useWords();
  const zone = useNewsroomZone();
  const path = `/api/${slug}/${id}/preview`;
  const [links, setLinks] = useState<Links['links'] | null>(null);
  const [url, setUrl] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const take = (answered: Links | { refused: string }) => {
    if ('refused' in answered) return setSaid(answered.refused);
    setLinks(answered.links);
    if (answered.url) setUrl(answered.url);
  };
  useEffect(() => {
    let isOver = false;
    void askLinks('GET', path).then((answered) => {
      if (isOver) return;
      if ('refused' in answered) setSaid(answered.refused);
      else setLinks(answered.links);
    });
    return () => {
      isOver = true;
    };
  }, [path]);

  const make = async () => {
    setIsBusy(true);
    setSaid(null);
    // A link shows what is stored: what is typed belongs to it.
    const isStored = (await findOpen(`${slug}/${id}`)?.flush()) !== false;
    if (isStored) take(await askLinks('POST', path));
    else setSaid(words('notReached'));
    setIsBusy(false);
  };
  const end = async (link: string) => {
    setIsBusy(true);
    const answered = await askLinks('DELETE', `${path}?${new URLSearchParams({ link }).toString()}`);
    take(answered);
    if (!('refused' in answered)) {
      setUrl(null);
      setSaid(words('preview_revoked'));
    }
    setIsBusy(false);
  };

  return (
    <Dialog title={words('preview_shareTitle')} onClose={onClose}>
      <div className="eyvan-preview-links">
        <p>{words('preview_shareHelp')}</p>
        <button type="button" id="eyvan-preview-make" disabled={isBusy} onClick={() => void make()}>
          {words('preview_make')}
        </button>
        {url ? <NewLink key={url} url={url} /> : null}
        <p role="alert">{said}</p>
        <h3>{words('preview_living')}</h3>
        {links?.length === 0 ? <p>{words('preview_none')}</p> : null}
        <ul>
          {(links ?? []).map((link) => (
            <li key={link.id}>
              <span>{words('preview_until', { time: sayTime(link.expiresAt, zone) })}</span>
              {link.canRevoke ? (
                <button type="button" data-link={link.id} disabled={isBusy} onClick={() => void end(link.id)}>
                  {words('preview_revoke', { time: sayTime(link.expiresAt, zone) })}
                </button>
              ) : null}
            </li>
          ))}
        </ul>
        <div className="eyvan-dialog__answers">
          <button type="button" id="eyvan-preview-done" onClick={onClose}>
            {words('preview_done')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
