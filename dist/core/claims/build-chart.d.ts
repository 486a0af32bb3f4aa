import { type Chart } from './chart.ts';
import type { Language } from './language.ts';
import type { Token } from './token.ts';
/** Finds the phrases of a text: words first, then the phrases made of those, layer by layer. */
export declare function buildChart(tokens: readonly Token[], language: Language): Chart;
