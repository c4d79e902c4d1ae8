import { drawLogo, dyes } from '@eyvan/ornament';
import { toIconResponse } from '@/answers/icon-response';

export const dynamic = 'force-static';

/** The mark of the newsroom, in its madder, for tabs and bookmarks. */
export function GET() {
  const { light, dark } = dyes.design;
  const style = `<style>svg{color:${light}}@media(prefers-color-scheme:dark){svg{color:${dark}}}</style>`;
  const icon = drawLogo().replace(/<svg[^>]*>/, (tag) => `${tag}${style}`);
  return toIconResponse(icon, 'image/svg+xml');
}
