const begun = Date.now();

/** What the run is at, and since when. */
export const say = (line: string) =>
  console.log(`[${((Date.now() - begun) / 1000).toFixed(0).padStart(4)} s] ${line}`);
