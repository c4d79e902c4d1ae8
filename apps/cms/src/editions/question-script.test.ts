import type { PayloadRequest } from 'payload';
import { sessionHeader } from '../platform/locks/lock';
import { hasOwnScript, questionScript } from './question-script';
import type { Edition } from '../content/edition';

const bodyOf = (text: string) => ({
  root: { children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
});
const edition = (more: object) => more as Edition;
const english = 'Seven countries join the dialogue of designers in the city';

test.each<[what: string, edition: object, has: boolean]>([
  [
    'Persian in Persian letters',
    { language: 'fa', headline: 'شهرهای خلاق در گفت‌وگوی طراحان', summary: '' },
    true,
  ],
  ['English in the place of Persian', { language: 'fa', headline: english }, false],
  ['Turkmen', { language: 'tk', headline: 'Halkara dizaýnerleriň Aşgabat dialogy' }, true],
  ['Russian in the place of Turkmen', { language: 'tk', headline: 'Диалог дизайнеров в Ашхабаде' }, false],
  ['Kazakh', { language: 'kk', title: 'Шығармашылық қалалардың ынтымақтастығы' }, true],
  ['Chinese', { language: 'zh', headline: '创意城市网络新增第八个领域：建筑' }, true],
  ['English in the place of Chinese, as its text tells', { language: 'zh', body: bodyOf(english) }, false],
  ['English in the place of Kazakh, as its summary tells', { language: 'kk', summary: english }, false],
  ['nothing yet', { language: 'fa' }, true],
  ['no language yet', { headline: english }, true],
  ['a language that is none of the newsroom’s', { language: 'de', headline: 'Города' }, true],
])('%s', (_, words, has) => expect(hasOwnScript(edition(words))).toBe(has));

describe('before it goes out', () => {
  const doubtful = edition({ language: 'fa', headline: english });
  const atForm = {
    user: { id: 'a' },
    headers: new Headers({ [sessionHeader]: 'window-1' }),
    context: {},
    i18n: { language: 'en' },
  };
  const ask = (req: object, more: object = {}) =>
    questionScript(req as PayloadRequest, { ...doubtful, ...more } as Edition);

  test('who sits at a form is asked about the language, by its own name', () => {
    expect(ask(atForm)).toEqual([
      expect.objectContaining({ path: 'language', message: expect.stringContaining('فارسی') as string }),
    ]);
  });

  test('who plans is asked, too', () => {
    expect(ask({ context: { isRehearsal: true } })).toHaveLength(1);
  });

  test.each<[what: string, req: object, more: object]>([
    ['who has said that it is meant', atForm, { scriptMeant: true }],
    ['whose script is right', atForm, { headline: 'شهرهای خلاق در گفت‌وگوی طراحان' }],
    ['a program', { ...atForm, headers: new Headers() }, {}],
    ['the newsroom itself', { context: {} }, {}],
    ['who has a header and is nobody', { ...atForm, user: null }, {}],
    ['who has chosen no language', atForm, { language: undefined }],
  ])('%s is not asked', (_, req, more) => expect(ask(req, more)).toEqual([]));
});
