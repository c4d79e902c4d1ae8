/** Scripts that run; what is data (JSON-LD) stays. Next escapes `<` in all that it inlines, so that none holds `</script`. */
const runningScript = /<script\b(?![^>]*\btype="application\/ld\+json")[^>]*>[^]*?<\/script>/g;
const scriptPreload = /<link\b(?=[^>]*\bas="script")[^>]*>/g;

/** @param {string} html */
export const withoutScripts = (html) => html.replace(runningScript, '').replace(scriptPreload, '');

/**
 * Takes the framework's scripts out of a rendered page, in place: Next answers with the same object that it
 * hands to the cache. The pieces for prefetching go as well; no page asks for them.
 * @param {{ html: string, segmentData?: unknown }} page
 */
export function toScriptless(page) {
  page.html = withoutScripts(page.html);
  delete page.segmentData;
}
