import type { LocaleCode } from '@eyvan/locales';
import { sitePaths } from '@eyvan/wire';
import { signIn as signInOverRest, type Doc, type Newsroom, type Person } from '@eyvan/test-kit';
import { password } from './seed-once.mjs';

/** Somebody of the sample newsroom, signed in over REST. */
export const signIn = (
  { cmsUrl }: Pick<Newsroom, 'cmsUrl'>,
  role: 'admin' | 'editor' | 'journalist' | 'translator',
): Promise<Person> => signInOverRest(cmsUrl, { email: `${role}@eyvan.example`, password });

/** Rich text of plain paragraphs, as the editor stores it. */
export const richText = (...paragraphs: string[]) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: paragraphs.map((text) => ({
      type: 'paragraph',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      textFormat: 0,
      children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
    })),
  },
});

/** A news item of one category, all of whose words begin with its headline; public with its first save. */
export const toNews = (category: string, language: string, headline: string) => ({
  language,
  headline,
  summary: `${headline}, summary`,
  body: richText(`${headline}, text`),
  categories: [category],
  _status: 'published' as 'draft' | 'published',
});

/** Where the site shows it. */
export const newsPath = (language: LocaleCode, { itemId, slug }: Pick<Doc, 'itemId' | 'slug'>) =>
  sitePaths.news(language, itemId, slug);
