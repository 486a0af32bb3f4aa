import { type Chart } from './chart.ts';
import { type Classes, type ClassSet } from './classes.ts';
import type { LanguageData } from './language-data.ts';
/** Whether a text is worth reading at all: it holds one word of any phrase that a gate asks for first. */
export type Gate = (text: string) => boolean;
/** Literals behind one word boundary, the form that engines search for fastest: most texts are turned away here. */
export declare function compileGate(data: LanguageData): Gate;
export declare function compileGates({ gates }: LanguageData, { setOf }: Classes): ClassSet[][];
/** Whether the phrases found so far are those that one of the gates asks for. */
export declare function opensGate(chart: Chart, gates: readonly (readonly ClassSet[])[]): boolean;
