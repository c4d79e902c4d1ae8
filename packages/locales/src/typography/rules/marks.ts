import type { LocaleCode } from '../../locales';
import { findPatterns, type Pattern } from '../patterns';
import type { TypographyRule } from '../rule';

const arabicScript: Pattern[] = [
  [/(?<=\p{Script=Arabic}[»”")]?),(?=\s|$)/gu, '،'],
  [/(?<=\p{N}),(?=\s+\p{Script=Arabic})/gu, '،'],
  [/(?<=\p{Script=Arabic}[»”")]?);(?=\s|$)/gu, '؛'],
  [/(?<=\p{Script=Arabic}[»”")]?\s*)\?/gu, '؟'],
];
const wide: Record<string, string> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！', '.': '。' };

const patterns: Partial<Record<LocaleCode, readonly Pattern[]>> = {
  ar: arabicScript,
  fa: arabicScript,
  zh: [
    [/(?<=[\p{Script=Han}”’）》])[,:;?!][ \u3000]?(?![/\d])/gu, (found) => wide[found[0]!] ?? found],
    [/(?<=[\p{Script=Han}”’）》])\.(?=\s|$|\p{Script=Han}|[”’])[ ]?/gu, '。'],
    [/\((?=[^()]*\p{Script=Han})(?=[^()]{1,80}\))/gu, '（'],
    [/(?<=\((?=[^()]*\p{Script=Han})[^()]{1,80})\)/gu, '）'],
  ],
};

/** Commas, stops and brackets of the script, where a keyboard had those of Latin. */
export const marks: TypographyRule = {
  id: 'marks',
  find: (text, { locale }) => findPatterns(text, patterns[locale] ?? []),
};
