import { locales, type LocaleCode, type Script } from '@eyvan/locales';
import { hasCode } from '../../platform/errors/read-error';
import { ImportError } from '../import-error';
import { isPlausible, ownShareOf } from './plausible';

/** What a text was written in before UTF-8 came: by script, and where an alphabet needs another, by language. */
const legacyOfScript: Record<Script, string> = {
  Arab: 'windows-1256',
  Cyrl: 'windows-1251',
  Hans: 'gb18030',
  Latn: 'windows-1252',
};
const legacyOfLanguage: Partial<Record<LocaleCode, string>> = {
  az: 'windows-1254',
  tk: 'windows-1250',
  tr: 'windows-1254',
};

interface DecodeOptions {
  language: LocaleCode;
  /** A label of the Encoding Standard that the journalist gives: it goes before all but a byte order mark. */
  encoding?: string;
  /** What the file says of itself: HTML's `charset`. Taken for text that is not UTF-8. */
  declared?: string;
}

/** Files that are no text, known by their first bytes (as Latin-1). */
const signatures: [start: string, name: string][] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or a Word file'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old Word file'],
  ['{\\rtf', 'an RTF file'],
];

function byteOrderMarkOf(content: Buffer): string | null {
  if (content.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) return 'utf-8';
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** The text in an encoding; null where it cannot be that. */
function tryDecode(content: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch (error) {
    // Bytes that are not in the encoding give another code.
    if (hasCode(error, 'ERR_ENCODING_NOT_SUPPORTED'))
      throw new ImportError(`is in an encoding that is not known: ${encoding}`);
    return null;
  }
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Text of two bytes a letter has zeros in every second place; which of the two says how it was written. */
function hintOfUtf16(content: Buffer): string {
  const zeros = [0, 0];
  content.subarray(0, 4096).forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (content.length % 2 !== 0 || Math.min(even, odd) > 0) return '';
  const encoding = odd > 0 ? 'utf-16le' : 'utf-16be';
  return tryDecode(content, encoding) === null
    ? ''
    : `; if it is a text in UTF-16, name its --encoding: ${encoding}`;
}

/** UTF-8 with a few broken bytes in it: read in an older encoding, all of it would turn into nonsense. */
function refuseDamagedUtf8(content: Buffer) {
  const text = new TextDecoder().decode(content);
  const broken = count(text, /\uFFFD/g);
  if (count(text, /[^\p{ASCII}\uFFFD]/gu) <= broken * 4) return;
  const line = count(text.slice(0, text.indexOf('\uFFFD')), /\n/g) + 1;
  throw new ImportError(
    `is UTF-8 with damaged characters, the first in line ${line}; save it again, or name its --encoding`,
  );
}

function decodeAs(content: Buffer, encoding: string): string {
  const text = tryDecode(content, encoding);
  if (text === null) throw new ImportError(`is not in the encoding ${encoding}`);
  return text;
}

function decode(
  content: Buffer,
  { language, encoding, declared }: DecodeOptions,
): { text: string; notes: string[] } {
  const named = byteOrderMarkOf(content) ?? encoding;
  if (named) return { text: decodeAs(content, named), notes: [] };
  // Before what a page says of itself: legacy text is never valid UTF-8 by accident, while pages are saved again.
  const utf8 = tryDecode(content, 'utf-8');
  if (utf8 !== null) return { text: utf8, notes: [] };
  refuseDamagedUtf8(content);
  if (declared && !/^utf-?(?:8|16)/i.test(declared)) return { text: decodeAs(content, declared), notes: [] };
  const guess = legacyOfLanguage[language] ?? legacyOfScript[locales[language].script];
  const text = decodeAs(content, guess);
  if (!isPlausible(text, language)) {
    throw new ImportError(
      `is not UTF-8, and reads as nonsense in ${guess}, in which ${locales[language].ownName} was written before: is that its --language? Otherwise name its --encoding`,
    );
  }
  return {
    text,
    notes: [`is not UTF-8, and was read as ${guess}; name its --encoding if that is wrong`],
  };
}

/** Below this share of letters of its own script, a text is hardly in the language that was named. */
const ownShareMin = 0.25;

const noteOtherScript = (text: string, language: LocaleCode) =>
  ownShareOf(text, language) < ownShareMin
    ? [`is hardly written in ${locales[language].ownName}: is that its --language?`]
    : [];

/**
 * The text of a file: by its byte order mark, the encoding that is named, UTF-8, what the file declares, and last by
 * what its language was written in before (with a note).
 * @throws ImportError on content that is no text, damaged UTF-8, and encodings that are unknown or do not fit
 */
export function decodeText(content: Buffer, options: DecodeOptions): { text: string; notes: string[] } {
  const start = content.toString('latin1', 0, 8);
  const signature = signatures.find(([begin]) => start.startsWith(begin));
  if (signature) throw new ImportError(`is ${signature[1]}, whatever its name says`);
  const decoded = decode(content, options);
  if (decoded.text.includes('\0'))
    throw new ImportError(`is not a text: it holds binary data${hintOfUtf16(content)}`);
  return { ...decoded, notes: [...decoded.notes, ...noteOtherScript(decoded.text, options.language)] };
}
