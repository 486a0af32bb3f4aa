import { type Chart } from './chart.ts';
import type { Defeater } from './language.ts';
import type { Inference } from './match.ts';
/** Whether the words around or inside an inference take it back. */
export declare function isDefeated(match: Inference, chart: Chart, defeaters: readonly Defeater[]): boolean;
