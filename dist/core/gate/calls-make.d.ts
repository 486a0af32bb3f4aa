import { type Call } from './call.ts';
import type { GateFile } from './file.ts';
/** The recipes of a Makefile or a justfile, line by line as each runs by itself; a dash looks past its failure. */
export declare function callsInRecipes({ file, origin }: GateFile, names: ReadonlySet<string>): readonly Call[];
