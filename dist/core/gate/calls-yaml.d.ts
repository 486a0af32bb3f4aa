import type { Node } from '../types.ts';
import { type Call, type ReadFact } from './call.ts';
import type { GateFile } from './file.ts';
interface Search {
    readonly file: GateFile;
    readonly term: Call['term'];
    readonly names: ReadonlySet<string>;
    /** Whether every text is a command line, whatever its key is called. */
    readonly isAll: boolean;
    readonly read: ReadFact;
    readonly events: Call['events'];
    readonly calls: Call[];
}
/** The places of a file in YAML or JSON where papertiger is called; `names` are scripts of package.json that do. */
export declare function callsInTree(file: GateFile, root: Node, { term, names, isAll }: Pick<Search, 'term' | 'names' | 'isAll'>): readonly Call[];
export {};
