import { type Chart } from './chart.ts';
import type { Link } from './language.ts';
import { type Match } from './match-at.ts';
import { type PatternIndex } from './pattern-index.ts';
/** A link that matched. */
export interface Inference extends Match {
    readonly link: Link;
}
/** Every place where a link holds, at most one for each link and start. */
export declare function findMatches(chart: Chart, links: PatternIndex<Link>): Inference[];
