'use client';
import { useWords } from '../../platform/i18n/use-words';
import { Dialog } from '../saving/Dialog';
import { shortcuts } from './keys';

const isMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Every key of the form, and what it does. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t, words } = useWords();
  const nameOf = (key: string) => {
    if (key === 'Mod') return isMac() ? '⌘' : 'Ctrl';
    return key === 'Space' ? words('shortcuts_space') : key;
  };
  return (
    <Dialog title={words('shortcuts')} onClose={onClose}>
      <dl className="eyvan-shortcuts__list">
        {shortcuts.map(({ keys, does }) => (
          <div key={does}>
            {/* Keys are named as keyboards have them, from the left in any language. */}
            <dt dir="ltr">
              {keys.map((key) => (
                <kbd key={key}>{nameOf(key)}</kbd>
              ))}
            </dt>
            <dd>{words(does)}</dd>
          </div>
        ))}
      </dl>
      <div className="eyvan-dialog__answers">
        <button type="button" className="eyvan-dialog__main" onClick={onClose}>
          {t('general:close')}
        </button>
      </div>
    </Dialog>
  );
}
