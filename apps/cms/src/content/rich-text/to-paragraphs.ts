import { escapeHtml } from '@eyvan/contract';

/** The lines of a plain text field, escaped; empty ones are left out. */
export const toParagraphs = (text: unknown): string[] =>
  String(text ?? '')
    .split('\n')
    .map((line) => escapeHtml(line.trim()))
    .filter(Boolean);
