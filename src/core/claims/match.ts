import { type Chart, classesIn } from './chart.ts';
import type { Link } from './language.ts';
import { type DeadEnds, type Match, matchAt } from './match-at.ts';
import { candidatesAt, narrowIndex, type PatternIndex } from './pattern-index.ts';

/** A link that matched. */
export interface Inference extends Match {
  readonly link: Link;
}

/** Every place where a link holds, at most one for each link and start. */
export function findMatches(chart: Chart, links: PatternIndex<Link>): Inference[] {
  const deadEnds: DeadEnds = new Map();
  const possible = narrowIndex(links, classesIn(chart));
  const found: Inference[] = [];
  for (let at = 0; at < chart.tokens.length; at++) {
    for (const link of candidatesAt(possible, chart, at)) {
      const match = matchAt(link.pattern, chart, at, deadEnds);
      if (match) found.push({ ...match, link });
    }
  }
  return found;
}
