import { categoryCode } from '@eyvan/contract';
import { drawPlate } from '@eyvan/ornament';
import { ImageResponse } from 'next/og';
import { toIconResponse } from '@/answers/icon-response';
import { toProblemResponse } from '@/answers/problem-response';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

const size = { width: 1200, height: 630 };

/** The carpet of a field as PNG, for social networks, which take no SVG; `eyvan` is the one of the site. */
export async function GET(_request: Request, { params }: { params: Promise<{ field: string }> }) {
  const { field } = await params;
  const known = categoryCode.safeParse(field === 'eyvan' ? 'design' : field);
  if (!known.success) return toProblemResponse('notFound', 404);
  const plate = drawPlate({ seed: field, field: known.data, ...size, scheme: 'light' });
  const source = `data:image/svg+xml;base64,${Buffer.from(plate).toString('base64')}`;
  // Drawn into the PNG, not onto a page: nobody reads an alternative text here.
  const card = new ImageResponse(<img src={source} {...size} />, size);
  return toIconResponse(new Uint8Array(await card.arrayBuffer()), 'image/png');
}
