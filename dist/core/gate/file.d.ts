import type { Difference } from '../weaken/weaken.ts';
import type { Node, Origin } from '../types.ts';
/** A file of the gate, read as far as it goes. */
export interface GateFile {
    readonly file: string;
    readonly origin: Origin;
    /** Null for an empty file, and for one that cannot be read. */
    readonly root: Node | null;
    readonly isReadable: boolean;
}
/** Reads one YAML or JSON document. Never throws. */
export declare function readGateFile(file: string, text: string): GateFile;
/** The same for files of others, whose tags are looked past. Offsets hold. */
export declare function readForeignFile(file: string, text: string): GateFile;
/** Of a file that cannot be read on one side, no more can be said. */
export declare function unreadable(term: string, was: GateFile | undefined, is: GateFile | undefined, file: string): Difference;
/** A file's name without the way up to it. */
export declare const withoutWay: (file: string) => string;
export declare const folderOf: (file: string) => string;
/** Of several folders the nearest to the working folder, from it up. */
export declare const nearestFirst: (a: string, b: string) => number;
