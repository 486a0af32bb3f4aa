import type { ASTNode } from '@marcbachmann/cel-js';
import type { Meter } from './meter.ts';
/** Puts the meter before every operation of a checked expression whose cost grows with what it is given. */
export declare function wireNodes(root: ASTNode, meter: Meter): void;
