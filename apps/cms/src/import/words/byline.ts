import { toOneLine } from '../../content/text/normalise-text';
import type { BlockNode } from '../lexical/nodes';
import { toPlainText } from '../lexical/plain-text';

/** A name as one signs: up to five words that begin with capitals, or initials. */
const name = "(\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|van|de|da|von|el|al)){0,4})";
const labels = [
  'گزارش(?:گر)?|نویسنده|خبرنگار|به قلم',
  'بقلم|كتب|إعداد',
  'Автор|Текст|Авторы?',
  'Author|Auteur|Texte|Yazan|Haber|Müəllif|Muallif|Awtor',
  '文|作者|记者',
].join('|');
const signed = new RegExp(`^(?:By|Par) ${name}$`, 'u');
const labelled = new RegExp(`^(?:${labels})\\s*[:：/]\\s*([^.!?؟。]{2,100})$`, 'u');
/** A byline stands above the text, at most below a line of its own: a subtitle. */
const placeMax = 2;

/** Takes the line out of a text in which its author signs. */
export function takeByline(blocks: BlockNode[]): { byline: string; blocks: BlockNode[] } {
  for (const block of blocks.slice(0, placeMax)) {
    const line = block.type === 'paragraph' ? toOneLine(toPlainText(block)) : '';
    const byline = (signed.exec(line) ?? labelled.exec(line))?.[1];
    if (byline) return { byline, blocks: blocks.filter((other) => other !== block) };
  }
  return { byline: '', blocks };
}
