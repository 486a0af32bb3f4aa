import type { Origin } from '../types.ts';
import { type AllowDirective } from './markdown-allow.ts';
import type { Cut } from './markdown-blocks.ts';
/** The allow directives of a file in their order. `shift` is the line at which the text that was cut starts. */
export declare function findDirectives(origin: Origin, shift: number, cut: Cut): AllowDirective[];
