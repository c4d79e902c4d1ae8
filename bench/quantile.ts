/** The value below which this share of all values lies (nearest rank). */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

export const round = (value: number, digits = 1): number => Number(value.toFixed(digits));

/** Median and 95th percentile in milliseconds. */
export const summarise = (timesMs: number[]) => ({
  p50Ms: round(quantile(timesMs, 0.5)),
  p95Ms: round(quantile(timesMs, 0.95)),
});
