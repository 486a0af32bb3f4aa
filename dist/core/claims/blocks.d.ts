import type { Span } from '../types.ts';
import type { Gate } from './gate.ts';
/** The paragraphs that may hold a claim. A question, or a line that announces, is read with what follows it. */
export declare function blocksOf(text: string, gate: Gate): Span[];
