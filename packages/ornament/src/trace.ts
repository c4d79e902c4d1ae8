/** Whether the knot in this column and row is to be filled. */
type IsFilled = (x: number, y: number) => boolean;

/** Unit edges around the filled knots, by starting corner; the filled side is always to the right. */
function collectEdges(width: number, height: number, isFilled: IsFilled): Map<number, number[]> {
  const stride = width + 1;
  const edges = new Map<number, number[]>();
  const add = (from: number, to: number) => {
    const known = edges.get(from);
    if (known) known.push(to);
    else edges.set(from, [to]);
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!isFilled(x, y)) continue;
      const corner = y * stride + x;
      if (y === 0 || !isFilled(x, y - 1)) add(corner, corner + 1);
      if (x === width - 1 || !isFilled(x + 1, y)) add(corner + 1, corner + stride + 1);
      if (y === height - 1 || !isFilled(x, y + 1)) add(corner + stride + 1, corner + stride);
      if (x === 0 || !isFilled(x - 1, y)) add(corner + stride, corner);
    }
  }
  return edges;
}

/** Walks one closed outline, taking its edges off the map, and joins what is in line. */
function followOutline(edges: Map<number, number[]>, start: number, stride: number): string {
  let path = `M${start % stride} ${Math.floor(start / stride)}`;
  let corner = start;
  let run = 0;
  let axis = '';
  const flush = () => {
    if (run !== 0) path += `${axis}${run}`;
  };
  do {
    const exits = edges.get(corner)!;
    const next = exits.pop()!;
    if (exits.length === 0) edges.delete(corner);
    const isHorizontal = Math.abs(next - corner) === 1;
    const nextAxis = isHorizontal ? 'h' : 'v';
    if (nextAxis !== axis) {
      flush();
      run = 0;
      axis = nextAxis;
    }
    run += Math.sign(next - corner);
    corner = next;
  } while (corner !== start);
  return `${path}z`; // z draws the last run
}

/**
 * SVG path data around the filled knots of a grid, one unit to the knot. Holes wind the other way, so
 * that the default non-zero fill rule leaves them open.
 */
export function trace(width: number, height: number, isFilled: IsFilled): string {
  const edges = collectEdges(width, height, isFilled);
  let path = '';
  for (const start of edges.keys()) {
    while (edges.has(start)) path += followOutline(edges, start, width + 1);
  }
  return path;
}
