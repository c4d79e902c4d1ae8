import { $getRoot, $isElementNode } from '@payloadcms/richtext-lexical/lexical';
import { findEditor } from './open-editors';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const fieldOf = (name: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(
    `.collection-edit__form :is(#field-${CSS.escape(name)}, [data-field-path="${CSS.escape(name)}"])`,
  );

/** A field of the form, wherever it stands: its tab is opened. */
async function openField(name: string): Promise<HTMLElement | null> {
  const isShown = fieldOf(name);
  if (isShown) return isShown;
  for (const tab of document.querySelectorAll<HTMLElement>(
    '.collection-edit__form .tabs-field__tab-button',
  )) {
    tab.click();
    await nextFrame();
    await nextFrame();
    const found = fieldOf(name);
    if (found) return found;
  }
  return null;
}

/** Puts the caret before a block of a running text. */
function enterBlock(key: string, index: number): HTMLElement | null {
  const editor = findEditor(key);
  if (!editor) return null;
  let nodeKey: string | undefined;
  editor.update(
    () => {
      const node = $getRoot().getChildAtIndex(index) ?? $getRoot().getLastChild();
      nodeKey = node?.getKey();
      if ($isElementNode(node)) node.selectStart();
    },
    { discrete: true },
  );
  editor.focus();
  return nodeKey === undefined ? null : editor.getElementByKey(nodeKey);
}

/**
 * Goes to a place of the form: `headline`, `body.3`.
 * @param form `news/<id>`
 */
export async function goToPlace(form: string, place: string): Promise<void> {
  const [name = '', index] = place.split('.');
  const field = await openField(name);
  const block = index === undefined ? null : enterBlock(`${form}/${name}`, Number(index));
  const target = block ?? field;
  const isInput = field?.matches('input, textarea') ?? false;
  const input = isInput
    ? field
    : field?.querySelector<HTMLElement>('input, textarea, [contenteditable=true]');
  if (!block) input?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'center' });
}
