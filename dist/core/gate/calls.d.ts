import { type Call } from './call.ts';
import { type GateFile } from './file.ts';
/** The calls of papertiger in the files of one side. */
export interface Calls {
    readonly calls: readonly Call[];
    readonly files: ReadonlyMap<string, GateFile>;
}
/** Where workflows and hooks have papertiger judge. */
export declare function callsOf(files: ReadonlyMap<string, string>): Calls;
