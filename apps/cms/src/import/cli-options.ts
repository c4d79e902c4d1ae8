import { parseArgs } from 'node:util';
import { isLocaleCode, localeCodes, locales, type LocaleCode } from '@eyvan/locales';
import { messageOf } from '../platform/errors/read-error';
import { editionSlugs, type EditionSlug } from '../content/edition';

export const usage = `npm run import -- FILE --language LANGUAGE [--type TYPE] [--encoding ENCODING]

Makes a draft edition out of a file: text (.txt), Markdown (.md), HTML (.html) or Word (.docx), up to 10 MB.
The headline is the heading of the first level, or else the first line; the summary is the first paragraph.
Pictures within the file, and those in its folder, come along; those from the web become links.

  --language  the language of the text: ${localeCodes.map((code) => `${code} (${locales[code].ownName})`).join(', ')}
  --type      ${editionSlugs.join(' or ')}; news where it is not named
  --encoding  only for an old text or page that is not UTF-8: windows-1256, windows-1251 …
  --help      these words
`;

/** What the importer is asked to do. */
export interface CliOptions {
  /** As it was typed: messages begin with it. */
  file: string;
  type: EditionSlug;
  language: LocaleCode;
  encoding?: string;
}

/** What is wrong with the command, and the file it names, if it names one. */
export class UsageError extends Error {
  override name = 'UsageError';
  constructor(
    message: string,
    readonly file?: string,
  ) {
    super(message);
  }
}

const isType = (value: string): value is EditionSlug => editionSlugs.some((slug) => slug === value);

function parse(args: string[]) {
  const option = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { type: option, language: option, encoding: option, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    // Node's own words, without the hint on how to write a positional argument.
    throw new UsageError(messageOf(error).split('. ')[0] ?? '');
  }
}

/** The command line, checked; null where help is asked for. @throws UsageError */
export function parseCli(args: string[]): CliOptions | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const [file, ...others] = positionals;
  const { type = 'news', language, encoding } = values;
  if (!file) throw new UsageError('name the FILE to import');
  if (others.length > 0)
    throw new UsageError(`one file at a time, and not ${others.join(' ')} as well`, file);
  if (!language) throw new UsageError(`name its --language: ${localeCodes.join(', ')}`, file);
  if (!isLocaleCode(language))
    throw new UsageError(`--language ${language} is none of ${localeCodes.join(', ')}`, file);
  if (!isType(type)) throw new UsageError(`--type ${type} is none of ${editionSlugs.join(', ')}`, file);
  return { file, type, language, encoding };
}
