import type { AdminWords } from '../../platform/i18n/translations';

/** What is held beside a key: by its place on the keyboard, so that it is the same in any alphabet. */
interface Pressed {
  altKey: boolean;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/**
 * Keys that do what a button of the toolbar does, by its name there. Never with Alt: with Ctrl that is AltGr, by which
 * half of the newsroom's keyboards write letters.
 */
const tools: readonly { code: string; isShift: boolean; tool: string }[] = [
  { code: 'KeyK', isShift: false, tool: 'link' },
  { code: 'KeyF', isShift: true, tool: 'inlineBlock-footnote' },
];

/** The button that some keys stand for; null where they are the browser's, or the editor's own. */
export function toolOf({ altKey, code, ctrlKey, metaKey, shiftKey }: Pressed): string | null {
  if (altKey || ctrlKey === metaKey) return null;
  return tools.find((one) => one.code === code && one.isShift === shiftKey)?.tool ?? null;
}

/** What a list of keys says: those that are pressed together, or one after the other, and what they do. */
interface Shortcut {
  keys: readonly string[];
  does: keyof AdminWords;
}

/** `Mod` is Ctrl, and on a Mac ⌘. */
export const shortcuts: readonly Shortcut[] = [
  { keys: ['?'], does: 'shortcuts_list' },
  { keys: ['Mod', 'B'], does: 'shortcuts_bold' },
  { keys: ['Mod', 'I'], does: 'shortcuts_italic' },
  { keys: ['Mod', 'K'], does: 'shortcuts_link' },
  { keys: ['Mod', 'Shift', 'F'], does: 'footnote' },
  { keys: ['/'], does: 'shortcuts_menu' },
  { keys: ['##', 'Space'], does: 'shortcuts_heading' },
  { keys: ['-', 'Space'], does: 'shortcuts_bullets' },
  { keys: ['1.', 'Space'], does: 'shortcuts_numbers' },
  { keys: ['Shift', 'Enter'], does: 'shortcuts_line' },
  { keys: ['Mod', 'Shift', 'V'], does: 'shortcuts_plain' },
  { keys: ['Mod', 'Z'], does: 'shortcuts_undo' },
  { keys: ['Mod', 'Shift', 'Z'], does: 'shortcuts_redo' },
];

/** The question mark of each of the admin's alphabets. */
const questionMarks = new Set(['?', '؟', '？']);

/** Whether somebody asks for the list of keys, and is not writing a question. */
export const asksForShortcuts = (event: Pressed & { key: string }, isTyping: boolean): boolean =>
  questionMarks.has(event.key) && !isTyping && !event.altKey && !event.ctrlKey && !event.metaKey;
