import { type Call } from './gate-call.ts';
import { type GateFile } from './gate-file.ts';
/** The calls of papertiger in the files of one side. */
export interface Calls {
    readonly calls: readonly Call[];
    readonly files: ReadonlyMap<string, GateFile>;
}
/** Where workflows and hooks have papertiger judge. */
export declare function callsOf(files: ReadonlyMap<string, string>): Calls;
