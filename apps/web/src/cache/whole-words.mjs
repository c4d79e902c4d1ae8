/** Where text is not prose, or not to be changed. */
const passedOver = /^<(script|style|title|svg|textarea)\b/i;
const piece = /<[^>]*>|[^<]+/g;
const opening = '<span class="whole">';

/**
 * A figure or an abbreviation with the ending that a hyphen joins to it (`2025-nji`, `ÝUNESKO-nyň`, `408-ге`). Not much
 * longer ones, which a narrow page has to break.
 */
const joined =
  /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}.,]{0,16}[\p{Lu}\p{N}][»”"’)]?[-\u2010][\p{Ll}][\p{Ll}\p{M}ʻʼ’]{0,11}(?![\p{L}\p{M}\p{N}])/gu;
/** The same where the figure is marked up: `<strong>408</strong>-ге`. */
const joinedToMarkup = /^[-\u2010][\p{Ll}][\p{Ll}\p{M}ʻʼ’]{0,11}(?![\p{L}\p{M}\p{N}])/u;

/** @param {string} text @param {string} before the tag that stands before it */
function keepWhole(text, before) {
  if (before === opening) return text;
  const whole = text.replace(joined, (word) => `${opening}${word}</span>`);
  if (!/^<\/(?:strong|em|b|i|a|span|time)>$/.test(before)) return whole;
  return whole.replace(joinedToMarkup, (ending) => `${opening}${ending}</span>`);
}

/**
 * Keeps a line from ending between a figure and its ending, in all the text of a page. Browsers may break after any
 * hyphen (UAX 14, HY), and half of the languages here write endings so. No character is changed: what is copied, looked
 * for or read aloud is what was written.
 * @param {string} html
 */
export function withWholeWords(html) {
  let closing = '';
  let before = '';
  return html.replace(piece, (part) => {
    const isTag = part.startsWith('<');
    if (closing) {
      if (part.toLowerCase().startsWith(closing)) closing = '';
    } else if (isTag) {
      const [, name] = passedOver.exec(part) ?? [];
      if (name && !part.endsWith('/>')) closing = `</${name.toLowerCase()}`;
    } else {
      const whole = keepWhole(part, before);
      before = '';
      return whole;
    }
    before = part;
    return part;
  });
}
