import type { YAMLError } from 'yaml';
import { type Fault } from './fault.ts';
/**
 * The errors of one document in the reader's words, the most telling first where several stand in one place.
 */
export declare function problemsOf(errors: readonly YAMLError[], text: string): Fault[];
