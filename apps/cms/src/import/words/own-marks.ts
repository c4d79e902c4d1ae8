import type { LocaleCode } from '@eyvan/locales';

type Rule = [RegExp, string | ((...groups: string[]) => string)];

const arabicScriptMarks: Rule[] = [
  [/(?<=\p{Script=Arabic}[»”")]?)\s*,(?=\s|$)/gu, '،'],
  [/(?<=\p{N}),(?=\s+\p{Script=Arabic})/gu, '،'],
  [/(?<=\p{Script=Arabic}[»”")]?)\s*;(?=\s|$)/gu, '؛'],
  [/(?<=\p{Script=Arabic}[»”")]?)\s*\?/gu, '؟'],
  [/(?<=[\p{Script=Arabic}»”"])[ \u00A0]+(?=[.،؛؟](?:\s|$))/gu, ''],
];
const hanMarks: Record<string, string> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！', '.': '。' };
const dash = (sign: string): Rule => [/(?<=\S)[ \u00A0]-{1,2}[ \u00A0](?=\S)/gu, ` ${sign} `];

/** What a keyboard has for the marks of a language, where nothing else can be meant. */
const rules: Partial<Record<LocaleCode, Rule[]>> = {
  ar: [
    // Arabic here has Latin digits, and draws no letters out.
    [/[٠-٩]/g, (digit = '') => String(digit.charCodeAt(0) & 0xf)],
    [/(?<=\p{L}\p{M}*)\u0640+(?=\p{M}*\p{L})/gu, ''],
    ...arabicScriptMarks,
  ],
  fa: [...arabicScriptMarks, dash('–')],
  fr: [
    [/[ \u00A0\u202F]+(?=[.,](?:\s|$))/gu, ''],
    [/(?<=[\p{L}\p{N}»)\]”%])[ \u00A0\u202F]*([;!?]+)(?=[\s»)\]”]|$)/gu, '\u202F$1'],
    [/(?<=[\p{L}\p{N}»)\]”])[ \u00A0\u202F]*:(?=\s|$)/gu, '\u00A0:'],
    [/«[ \u00A0\u202F]*(?=\S)/gu, '«\u00A0'],
    [/(?<=\S)[ \u00A0\u202F]*»/gu, '\u00A0»'],
    dash('–'),
  ],
  kk: [dash('—')],
  ky: [dash('—')],
  ru: [dash('—')],
  zh: [
    [/[０-９Ａ-Ｚａ-ｚ]/gu, (letter = '') => letter.normalize('NFKC')],
    [
      /(?<=[\p{Script=Han}”’）》])([,:;?!])[ \u3000]?(?![/\d])/gu,
      (_all, mark = '') => hanMarks[mark] ?? mark,
    ],
    [/(?<=[\p{Script=Han}”’）》])\.(?=\s|$|\p{Script=Han}|[”’])[ ]?/gu, '。'],
    [/\((?=[^()]*\p{Script=Han})([^()]{1,80})\)/gu, '（$1）'],
  ],
};

const mend = (text: string, [pattern, to]: Rule) =>
  typeof to === 'string' ? text.replace(pattern, to) : text.replace(pattern, to);

/** Marks as the language sets them: mended is only what is certain. Not for addresses. */
export const toOwnMarks = (text: string, language: LocaleCode): string =>
  (rules[language] ?? []).reduce((mended, rule) => mend(mended, rule), text);
