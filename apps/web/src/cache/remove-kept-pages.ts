import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { localeCodes } from '@eyvan/locales';
import { nameIn, siteParts } from '@eyvan/wire';
import type { Withdrawal } from './tag-times';

const listFolder = (folder: string) => readdir(folder).catch(() => []);

/** Where Next puts the pages of the site: each route has a folder of its own, with `$` for its root. */
async function findRoots(folder: string): Promise<string[]> {
  const ofRoutes = path.join(folder, 'route-cache', 'APP_PAGE');
  const routes = await listFolder(ofRoutes);
  return [path.join(folder, 'app'), ...routes.map((route) => path.join(ofRoutes, route, '$'))];
}

/**
 * Removes from disk the pages of an item that was withdrawn. They are shown to nobody any more; this takes the text off
 * the machine, too. Lists that named it are written anew when somebody asks for them.
 */
export async function removeKeptPages(
  folder: string,
  { tag, locales }: Omit<Withdrawal, 'at'>,
): Promise<void> {
  const id = nameIn('item', tag);
  if (id === null) return;
  const roots = await findRoots(folder);
  const parts = (locales.length > 0 ? locales : localeCodes).flatMap((locale) =>
    roots.flatMap((root) => [siteParts.news, siteParts.events].map((part) => path.join(root, locale, part))),
  );
  for (const part of parts) {
    const its = (await listFolder(part)).filter((name) => name === id || name.startsWith(`${id}.`));
    await Promise.all(its.map((name) => rm(path.join(part, name), { recursive: true, force: true })));
  }
}
