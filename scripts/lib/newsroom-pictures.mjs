/**
 * The languages of the admin in which the guide to the newsroom has pictures, and the edition that is open in them: the
 * sample is written in Turkmen, so that who reads it translates from it.
 */
const editionLanguages = { en: 'en', ru: 'ru', tk: 'ru', fa: 'fa' };

const wide = { width: 1440, height: 900 };

/** The news item of the sample that has most languages: its public edition in one of them, and the original of all. */
async function findItem(env, language) {
  const answer = await fetch(`${env.SITE_URL}/api/v1/news?locale=${language}&limit=50`);
  const { items } = await answer.json();
  const translated = items.filter(({ isOriginal }) => !isOriginal);
  return (translated.length > 0 ? translated : items).toSorted(
    (a, b) => b.alternates.length - a.alternates.length,
  )[0];
}

async function openForm(page, env, language) {
  const item = await findItem(env, language);
  const where = `where[itemId][equals]=${item.id}&where[language][equals]=${language}`;
  // Asked by the page itself: the CMS takes a cookie from its own pages only.
  const { docs } = await page.evaluate(
    async (query) => (await fetch(`/api/news?${query}&depth=0&limit=1`)).json(),
    where,
  );
  await page.goto(`${env.CMS_URL}/admin/collections/news/${docs[0].id}?locale=${language}`);
  await page.locator('form.collection-edit__form[data-form-ready=true]').waitFor();
}

/** What is seen in each picture, in the order in which it is taken. */
const views = {
  desk: async (page, env) => {
    await page.goto(`${env.CMS_URL}/admin`);
    await page.locator('.eyvan-desk tbody tr').first().waitFor();
  },
  release: async (page, env) => {
    await page.goto(`${env.CMS_URL}/admin`);
    await page.click('#eyvan-release-together');
    const boxes = page.locator('.eyvan-desk tbody tr:first-child .eyvan-release__choose');
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await page.locator('.eyvan-release__list > li').nth(1).waitFor();
    await page.locator('.eyvan-release').scrollIntoViewIfNeeded();
  },
  translation: async (page, env, language) => {
    await openForm(page, env, language);
    const toggle = page.locator('#eyvan-source-toggle');
    await toggle.waitFor();
    // Who had it open last time has it open, as soon as that is known.
    await page.waitForLoadState('networkidle');
    if ((await toggle.getAttribute('aria-pressed')) !== 'true') await toggle.click();
    await page.locator('.eyvan-source__blocks > li').first().waitFor();
    await page.locator('[data-lexical-editor]').first().scrollIntoViewIfNeeded();
  },
  preview: async (page, env, language) => {
    await openForm(page, env, language);
    const toggle = page.locator('#live-preview-toggler');
    if (!(await toggle.getAttribute('class')).includes('active')) await toggle.click();
    await page.frameLocator('.eyvan-preview iframe[data-shown=true]').locator('h1').waitFor();
  },
  settings: async (page, env) => {
    await page.goto(`${env.CMS_URL}/admin/globals/newsroom`);
    await page.locator('form').first().waitFor();
  },
};

/**
 * Takes the pictures of the guide to the newsroom: each view in each language of the admin, as an editor sees it
 * (settings as an admin does).
 * @param browser a Chromium of playwright
 * @param env `SITE_URL` and `CMS_URL` of a newsroom that runs on the sample
 * @param signIn signs somebody in on a page, by their role
 * @param save keeps what a page shows under a name
 */
export async function takeNewsroomPictures(browser, { env, signIn, save }) {
  for (const [language, edition] of Object.entries(editionLanguages)) {
    for (const [name, open] of Object.entries(views)) {
      const context = await browser.newContext({ viewport: wide });
      await context.addCookies([{ name: 'payload-lng', value: language, url: env.CMS_URL }]);
      const page = await context.newPage();
      await signIn(page, name === 'settings' ? 'admin' : 'editor');
      await open(page, env, edition);
      await page.waitForLoadState('networkidle');
      await save(page, `${name}-${language}`);
      await context.close();
    }
  }
}
