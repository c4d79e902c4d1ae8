import { drawLogo, dyes } from '@eyvan/ornament';
import { ImageResponse } from 'next/og';
import { grounds } from '../styles/grounds';

/** The mark of the newsroom on its ground as PNG, for what takes no SVG. `size` is its side in pixels. */
export async function drawIcon(size: number): Promise<Uint8Array<ArrayBuffer>> {
  const mark = drawLogo().replaceAll('currentColor', dyes.design.light);
  const source = `data:image/svg+xml;base64,${Buffer.from(mark).toString('base64')}`;
  // Systems round the corners off: the mark keeps away from them.
  const side = Math.round(size * 0.72);
  const icon = new ImageResponse(
    <div
      style={{
        alignItems: 'center',
        background: grounds.light,
        display: 'flex',
        height: '100%',
        justifyContent: 'center',
        width: '100%',
      }}
    >
      <img src={source} width={side} height={side} />
    </div>,
    { width: size, height: size },
  );
  return new Uint8Array(await icon.arrayBuffer());
}

/** A PNG as an ICO of one picture (the format has taken them since 2006). `size` is its side, below 256. */
export function toIco(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // of one picture
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10); // plane
  head.writeUInt16LE(32, 12); // bits of a pixel
  head.writeUInt32LE(png.byteLength, 14);
  head.writeUInt32LE(head.length, 18);
  return new Uint8Array(Buffer.concat([head, png]));
}
