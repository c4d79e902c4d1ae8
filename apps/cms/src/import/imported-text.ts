import type { LexicalRoot } from './lexical/nodes';

/** A picture of the text, before it is media. `key` stands in the body where the media's id will stand. */
export interface ImportedImage {
  key: string;
  /** The picture itself, or where it lies, relative to the file that shows it. */
  content: Buffer | { path: string };
  /** Empty where the file has none. */
  alt: string;
  caption: string;
}

/** A file as the newsroom's own: what a draft edition is made of. */
export interface ImportedText {
  /** Up to 200 characters, one line. */
  headline: string;
  /** Up to 400 characters of plain text, taken out of the body where that loses nothing. */
  summary: string;
  body: LexicalRoot;
  images: ImportedImage[];
  /** Front matter of Markdown as it stands: `dateline`, `venueName` … Empty for the other formats. */
  fields: Record<string, string>;
  /** What the journalist should know: a guessed encoding, a picture that was left out. One sentence each. */
  notes: string[];
}
