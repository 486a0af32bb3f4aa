import type { Finding } from '../core/types.ts';
import type { Look } from './look.ts';
/** Every excused finding, a line each: nothing that was excused goes unseen. */
export declare function exceptedLines(findings: readonly Finding[], look: Look): string[];
