import { findAddresses } from './find-addresses';

/** Stands for a character that no rule touches. Private use, so that no rule takes it for a letter, a digit or a mark. */
export const masked = '\uE000';

/** What is no prose: each of these means something to a program, or to a telephone. */
const untouchable: RegExp[] = [
  // A mailbox, a name on a network, a tag.
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  /(?<![\p{L}\p{N}])@\w[\w.]*\w/gu,
  /(?<![\p{L}\p{N}&])#[\p{L}\p{M}\p{N}_\u200C]+/gu,
  // A host, with or without a path, and a file's name.
  /(?<![\p{L}\p{N}.-])(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,24}(?::\d{1,5})?(?:\/[^\s"«»“”]*)?(?![\p{L}\p{N}])/giu,
  // Code, paths, options, names with underscores.
  /`[^`\n]+`/g,
  /\{\{?[^{}\n]{1,200}\}\}?/g,
  /(?<!\S)(?:~|\.{1,2})?(?:\/[\w.-]+){2,}/g,
  /(?<!\S)--[a-z][\w-]*/g,
  /[\p{L}\p{N}]*_[\p{L}\p{N}_]+/gu,
  // A day or an instant of ISO 8601, a version, the number of a book, a telephone.
  /(?<!\d)\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d)/g,
  /(?<![\p{L}\d.])v?\d+(?:\.\d+){2,}(?:-[a-z\d.]+)?(?!\d)/giu,
  /(?<!\p{L})v\d+(?:\.\d+)*(?![\p{L}\d])/giu,
  /(?:ISBN|ISSN|DOI)[\s:]*[\dXx./-]{6,}/g,
  /(?<![\p{L}\d])\+\d(?:[\s().-]*\d){5,}/gu,
  /(?<![\p{L}\d+])\(?\d{2,5}\)?[ -]\d{2,4}-\d{2}-?\d{2}(?!\d)/gu,
  /\uE000+/g,
];

/** The text with a mask over what is no prose; each place stays where it is. */
export function mask(text: string): string {
  const hide = (hidden: string, start: number, length: number) =>
    hidden.slice(0, start) + masked.repeat(length) + hidden.slice(start + length);
  const addressless = findAddresses(text).reduce(
    (hidden, { start, end }) => hide(hidden, start, end - start),
    text,
  );
  return untouchable.reduce(
    (hidden, pattern) => hidden.replace(pattern, (found) => masked.repeat(found.length)),
    addressless,
  );
}
