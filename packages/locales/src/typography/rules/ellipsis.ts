import { findPatterns } from '../patterns';
import type { TypographyRule } from '../rule';

/** Three full stops as the one character that they stand for, in Chinese as two (GB/T 15834). */
export const ellipsis: TypographyRule = {
  id: 'ellipsis',
  find: (text, { locale }) =>
    locale === 'zh'
      ? findPatterns(text, [
          [/(?<![./])\.{3,6}(?![./])/gu, '……'],
          [/。{3,6}/gu, '……'],
          [/(?<!…)…(?!…)/gu, '……'],
        ])
      : findPatterns(text, [[/(?<![./])\.{3}(?![./])/gu, '…']]),
};
