/** Lexical puts its own cursor among the blocks while it stands between two of them. */
const isBlock = (element: Element) => !element.hasAttribute('data-lexical-cursor');

const findEditor = () => document.querySelector<HTMLElement>('.rich-text-lexical [data-lexical-editor]');

const listBlocks = (editor: HTMLElement) => [...editor.children].filter(isBlock);

/** The number of the block that the caret stands in; null where it is elsewhere. */
export function findCaretBlock(): number | null {
  const editor = findEditor();
  const node = document.getSelection()?.anchorNode;
  if (!editor || !node || !editor.contains(node)) return null;
  const index = listBlocks(editor).findIndex((block) => block.contains(node));
  return index < 0 ? null : index;
}

const waitMs = 2_000;

/** The editor of the text; its tab is opened where another one is. */
async function openEditor(): Promise<HTMLElement | null> {
  if (findEditor()) return findEditor();
  document.querySelector<HTMLElement>('.tabs-field__tab-button')?.click();
  for (const end = Date.now() + waitMs; Date.now() < end && !findEditor();)
    await new Promise(requestAnimationFrame);
  return findEditor();
}

/** Goes to a block of the text: it is scrolled to, shown for a moment, and has the caret. */
export async function goToBlock(index: number): Promise<void> {
  const editor = await openEditor();
  const block = editor && listBlocks(editor)[index];
  if (!block) return;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  block.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
  editor.focus({ preventScroll: true });
  document.getSelection()?.collapse(block, 0);
  // Drawn, and not written into the element: Lexical takes every change of that for one of the text.
  block.animate(
    [{ backgroundColor: 'rgb(200 150 60 / 45%)' }, { backgroundColor: 'rgb(200 150 60 / 45%)' }, {}],
    1_600,
  );
}
