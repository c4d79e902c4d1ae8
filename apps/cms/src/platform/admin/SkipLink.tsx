'use client';
import { useWords } from '../i18n/use-words';

/** Where the work of a view begins: the title of a form, else what follows the navigation. */
const contents = ['#field-headline', '#field-title', 'main', '.template-default__wrap'];

/** The first thing that Tab comes to: past the navigation and the controls (WCAG 2.2, 2.4.1). Seen while it has the focus. */
export function SkipLink() {
  const { words } = useWords();
  const skip = () => {
    const content = contents
      .map((selector) => document.querySelector<HTMLElement>(selector))
      .find((found) => found !== null);
    if (!content) return;
    if (content.tabIndex < 0) content.tabIndex = -1;
    content.focus();
  };
  return (
    <button type="button" className="eyvan-skip" onClick={skip}>
      {words('skipToContent')}
    </button>
  );
}
