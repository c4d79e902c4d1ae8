import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  impact: string;
  nodes: { html: string }[];
}

/**
 * What axe finds serious or critical on a page, with the elements. The page needs a context that bypasses its policy.
 * @param within the part that is looked at, where the rest of the page is none of ours
 */
export async function findGrave(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async (part) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (part: string) => Promise<{ violations: Violation[] }> };
    };
    return (await axe.run(part)).violations;
  }, within);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}
