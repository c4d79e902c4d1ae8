import type { LocaleCode } from '@eyvan/locales';
import type { HtmlNode } from './html-tree';

/** A file as its reader gets it. */
export interface SourceFile {
  name: string;
  content: Buffer;
  language: LocaleCode;
  /** A label of the Encoding Standard, where the journalist names one. */
  encoding?: string;
}

/** What every reader makes of its format: the common form from which the body is built. */
export interface Source {
  nodes: HtmlNode[];
  /** What relative links are relative to; without it they lead nowhere, and only their words are kept. */
  base?: string;
  /** Pictures within the file, by the `src` under which the nodes name them. */
  embedded?: Map<string, Buffer>;
  fields?: Record<string, string>;
  notes?: string[];
}
