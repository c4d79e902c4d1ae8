import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editorConfigFactory, getEnabledNodes } from '@payloadcms/richtext-lexical';
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless';
import { answer } from '../src/api/v1/answer';
import { importFile } from '../src/import/import-file';
import { parseFile } from '../src/import/parse-file';
import { bodyEditor } from '../src/content/rich-text/editor';
import { openNewsroom } from './open-newsroom';
import { drawJpeg } from './content';

const fixtures = fileURLToPath(new URL('./fixtures/import/', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'eyvan-import-'));

const { payload, refs } = await openNewsroom();

beforeAll(async () => {
  mkdirSync(mediaFolder, { recursive: true });
  write('whole.jpg', await drawJpeg(400, 300));
});
afterAll(() => rmSync(scratch, { recursive: true }));

type Doc = Record<string, any>;
const importFixture = (name: string, type: 'news' | 'events' = 'news') =>
  importFile(payload, { path: fixtures + name, type, language: 'fa' });
const findDraft = (collection: 'news' | 'events', id: string) =>
  payload.findByID({ collection, id, draft: true, depth: 0 }) as unknown as Promise<Doc>;
const write = (name: string, content: string | Buffer) => {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
};
const mediaFolder = resolve(process.env.DATA_DIR!, 'media');
const countAll = async () => ({
  news: (await payload.count({ collection: 'news' })).totalDocs,
  media: (await payload.count({ collection: 'media' })).totalDocs,
  files: readdirSync(mediaFolder).length,
});

describe('a file becomes a draft', () => {
  it('of news: whole, in its language, and seen by nobody outside', async () => {
    const { id, itemId, adminUrl, notes } = await importFixture('persian-article.txt');
    expect(adminUrl).toBe(`http://localhost:3998/admin/collections/news/${id}`);
    expect(itemId).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/);
    expect(notes).toEqual([]);
    const doc = await findDraft('news', id);
    expect(doc).toMatchObject({ _status: 'draft', stage: 'writing', language: 'fa', itemId });
    expect(doc.headline).toBe('طراحان هفت کشور به گفت‌وگوی عشق‌آباد پیوستند');
    expect(doc.summary).toMatch(/^پاییز/);
    expect(doc.body.root.children).toHaveLength(10);
    expect(
      (await answer(payload, new Request(`http://localhost/api/v1/news/${itemId}?locale=fa`))).status,
    ).toBe(404);
  });

  it('of an event, with the words of its front matter', async () => {
    const path = write('event.md', '---\ntitle: شب قالي\nvenueName: خانه موزه\ndateline: x\n---\n\nبرنامه.');
    const { id, adminUrl } = await importFile(payload, { path, type: 'events', language: 'fa' });
    expect(adminUrl).toContain('/admin/collections/events/');
    const doc = await findDraft('events', id);
    expect(doc).toMatchObject({
      title: 'شب قالی',
      venueName: 'خانه موزه',
      summary: 'برنامه.',
      _status: 'draft',
    });
  });

  it('with the names as the newsroom has them, and a list of what to look at', async () => {
    await payload.update({
      collection: 'cities',
      id: refs.ashgabat,
      locale: 'fa',
      data: { name: 'عشق\u200Cآباد' } as never,
    });
    await payload.create({
      collection: 'organizations',
      locale: 'fa',
      data: { name: 'خبرگزاری نمونه' } as never,
    });
    const path = write(
      'names.md',
      [
        '---\nheadline: "عشق آباد شهر طراحی شد."\ndateline: عشق آباد\nauthor: یک خبرنگار\ndate: 2026-11-28\n---',
        'نشست در عشق آباد برگزار می شود و مسوولان هفت کشور در سال 2026 و ۱۴۰۵ به آن می آیند.',
        'خبرگزاری نمونه از عشقآباد گزارش داد.',
        'بالا',
      ].join('\n\n'),
    );
    const { id, notes } = await importFile(payload, { path, type: 'news', language: 'fa' });
    const doc = await findDraft('news', id);
    expect(doc).toMatchObject({
      headline: 'عشق\u200Cآباد شهر طراحی شد.',
      dateline: 'عشق\u200Cآباد',
      byline: 'یک خبرنگار',
      summary:
        'نشست در عشق\u200Cآباد برگزار می\u200Cشود و مسوولان هفت کشور در سال ۲۰۲۶ و ۱۴۰۵ به آن می\u200Cآیند.',
    });
    expect(JSON.stringify(doc.body)).toContain('از عشق\u200Cآباد گزارش');
    const remarks = [/full stop/, /one word: بالا/, /ء\? مسوولان/, /خبرگزاری نمونه: is/, /date.*2026-11-28/];
    expect(notes).toEqual(remarks.map((remark) => expect.stringMatching(remark)));
  });

  it.each(['article.docx', 'article.md', 'page-windows-1256.html'])(
    'with the picture of %s; what is published of it is what was written',
    async (name) => {
      const { id, itemId, notes } = await importFixture(name);
      expect(notes).toEqual(
        name.endsWith('.html')
          ? [
              expect.stringContaining('hall.jpg was not fetched'),
              expect.stringMatching(/^look at this: Digits \(3\): .*1401.* → .*۱۴۰۱/),
            ]
          : [],
      );
      await payload.update({
        collection: 'news',
        id,
        data: { categories: [refs.design], _status: 'published' } as never,
      });
      const response = await answer(payload, new Request(`http://localhost/api/v1/news/${itemId}?locale=fa`));
      const item = (await response.json()) as Doc;
      expect(response.status).toBe(200);
      const image = item.body.find(({ type }: Doc) => type === 'image').image;
      expect(image).toMatchObject({ alt: 'قالی ترکمن', width: 48, height: 32 });
      const blocks = item.body.map(({ type }: Doc) => type);
      expect(blocks).toEqual(
        expect.arrayContaining(['paragraph', 'heading', 'list', 'image', 'quote', 'table']),
      );
      expect(JSON.stringify(item.body)).toContain('<a href=\\"https://');
    },
  );
});

it('writes rich text as the editor itself does, so that looking at a draft changes nothing', async () => {
  const editorConfig = await editorConfigFactory.fromEditor({ config: payload.config, editor: bodyEditor });
  const spans =
    '<ol start="3"><li>a<ul><li>b</ul><ol><li>c</ol></ol><table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>';
  for (const name of ['article.docx', 'article.md', 'page-windows-1256.html', 'spans.html']) {
    const content = name === 'spans.html' ? Buffer.from(spans) : readFileSync(fixtures + name);
    const { body } = await parseFile({ name, content, language: 'fa' });
    const editor = createHeadlessEditor({ nodes: getEnabledNodes({ editorConfig }) });
    editor.setEditorState(editor.parseEditorState(body as never));
    expect(JSON.parse(JSON.stringify(editor.getEditorState().toJSON()))).toEqual(body);
  }
});

describe('pictures', () => {
  it('that are missing, elsewhere, or none are left out, and named', async () => {
    write('text.png', 'no picture');
    const path = write(
      'pictures.md',
      '# A\n\nb\n\n![](missing.png) ![](text.png) ![](../outside.png) ![](ok%201.jpg)',
    );
    write('ok 1.jpg', await drawJpeg(40, 30));
    const { id, notes } = await importFile(payload, { path, type: 'news', language: 'en' });
    expect(notes).toEqual([
      'the picture missing.png was left out: there is no such file',
      'the picture text.png was left out: it is not a picture that we take (JPEG, PNG or WebP)',
      expect.stringContaining('the picture ../outside.png was left out'),
      'has pictures without a description (1): write one before publication',
    ]);
    const { body } = await findDraft('news', id);
    const images = body.root.children.filter(({ type }: Doc) => type === 'block');
    expect(images).toHaveLength(1);
    const media = (await payload.findByID({
      collection: 'media',
      id: images[0].fields.image,
      locale: 'en',
    })) as Doc;
    expect(media).toMatchObject({ alt: '', width: 40, height: 30 });
    // Nothing stands in for the words that are missing: a person has to write them.
    const publish = () =>
      payload.update({
        collection: 'news',
        id,
        data: { categories: [refs.design], _status: 'published' } as never,
      });
    await expect(publish()).rejects.toThrow(
      /^alt: the picture picture\.jpg has no alternative text in English$/,
    );
    const words = { collection: 'media', id: media.id as string, locale: 'en' } as const;
    await expect(payload.update({ ...words, data: { alt: '' } as never })).rejects.toThrow();
    await payload.update({ ...words, data: { alt: 'A hall' } as never });
    expect((await publish()) as Doc).toMatchObject({ _status: 'published' });
  });

  it('that end in the middle are left out with a note, and the others come', async () => {
    const jpeg = await drawJpeg(400, 300);
    write('cut.jpg', jpeg.subarray(0, jpeg.length / 2));
    const path = write('cut.md', '# Cut short\n\nb\n\n![c](whole.jpg) ![d](cut.jpg)');
    const { media } = await countAll();
    const { notes } = await importFile(payload, { path, type: 'news', language: 'en' });
    expect(notes).toEqual([expect.stringMatching(/^the picture cut.jpg was left out: it is not a picture/)]);
    expect((await countAll()).media).toBe(media! + 1);
  });

  it('are not left behind when the edition is refused', async () => {
    const path = write('refused.md', '# Cut short\n\nb\n\n![c](whole.jpg)');
    const before = await countAll();
    // A collection that is none fails after the picture has been stored.
    await expect(importFile(payload, { path, type: 'films' as 'news', language: 'en' })).rejects.toThrow();
    expect(await countAll()).toEqual(before);
  });
});

describe('the command', () => {
  const run = (...args: string[]) => {
    const tsx = join(root, 'node_modules/.bin/tsx');
    const { stdout, stderr, status } = spawnSync(tsx, ['apps/cms/src/commands/import.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
      env: process.env,
    });
    return { stdout, stderr, status };
  };

  it('prints the itemId and the address in the admin', async () => {
    const { stdout, stderr, status } = run(
      `${fixtures}persian-article.txt`,
      '--type',
      'news',
      '--language',
      'fa',
    );
    const [, itemId, id] =
      /^itemId: (\w{8})\nadmin: {2}http:\/\/localhost:3998\/admin\/collections\/news\/(\S+)\n$/.exec(
        stdout,
      ) ?? [];
    // The same file was imported before.
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringMatching(/: look at this: Another item has the same headline: \w+\n$/),
    });
    expect(await findDraft('news', id!)).toMatchObject({ itemId, language: 'fa' });
  });

  it.each([
    ['missing.txt', 'does not exist'],
    ['empty.txt', 'is empty'],
    ['.', 'is a folder, not a file'],
    ['binary.txt', 'is not a text: it holds binary data'],
  ])('refuses %s with one line and 1', (name, reason) => {
    write('empty.txt', '');
    write('binary.txt', Buffer.from([0x41, 0, 1]));
    const path = join(scratch, name);
    expect(run(path, '--language', 'fa')).toEqual({ stdout: '', stderr: `${path}: ${reason}\n`, status: 1 });
  });

  it('explains itself', () => {
    expect(run('--help')).toMatchObject({
      stdout: expect.stringContaining('--language'),
      stderr: '',
      status: 0,
    });
    expect(run()).toMatchObject({ stdout: '', stderr: 'import: name the FILE to import\n', status: 1 });
  });
});
