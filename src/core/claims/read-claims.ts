import { blocksOf } from './blocks.ts';
import { buildChart } from './build-chart.ts';
import type { ClaimSpan } from './claim-span.ts';
import { isDefeated } from './defeat.ts';
import { describeClaim } from './describe.ts';
import type { Language } from './language.ts';
import { findMatches } from './match.ts';
import { tokenize } from './tokenize.ts';

/** Every inference that one language finds in a text and that nothing takes back; they may overlap. */
export function readClaims(text: string, language: Language): ClaimSpan[] {
  return blocksOf(text, language.gate).flatMap((block) => {
    const chart = buildChart(tokenize(text, block, language), language);
    return findMatches(chart, language.links)
      .filter((match) => !isDefeated(match, chart, language.defeaters))
      .map((match) => describeClaim(match, chart, language));
  });
}
