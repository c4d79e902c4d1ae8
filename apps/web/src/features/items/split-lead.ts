import type { Body } from '@eyvan/contract';
import { toPlainText } from '@eyvan/formats';

interface Lead {
  /** What stands above the text; null where the text begins with it. */
  standfirst: string | null;
  blocks: Body;
}

const toOneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
const isPicture = ({ type }: Body[number]) => type === 'image' || type === 'gallery';

/**
 * A summary that is a copy of the first paragraph, as imported texts have it, is printed once: as the standfirst, or
 * in the text where that says more (a link, further sentences).
 */
export function splitLead(summary: string, blocks: Body): Lead {
  const lead = blocks.find((block) => block.type === 'paragraph');
  const words = lead ? toOneLine(toPlainText(lead.html)) : '';
  const copy = toOneLine(summary).replace(/…$/, '');
  if (!lead || copy === '' || !words.startsWith(copy)) return { standfirst: summary, blocks };
  const isOnTop = blocks.slice(0, blocks.indexOf(lead)).every(isPicture);
  if (!isOnTop || words !== copy || lead.html.includes('<a ')) return { standfirst: null, blocks };
  return { standfirst: summary, blocks: blocks.filter((block) => block !== lead) };
}
