import type { RuleData } from '../types.ts';
import { type GateFile } from './file.ts';
type Files = ReadonlyMap<string, string>;
/** A folder of rules that a configuration extends: as it is written, and as files are named. */
export interface Pack {
    readonly entry: string;
    /** Without a slash at its end. */
    readonly folder: string;
}
/** A rule of a pack, with the file that it stands in. */
export interface PackRule {
    readonly rule: RuleData;
    readonly pack: Pack;
    readonly file: GateFile;
}
/**
 * The packs that may be folders of the repository, by the configuration that a run in the working folder takes; whether
 * they are is for whoever looks there. One that holds its own configuration never loads, and is left out.
 */
export declare function packsOf(config: GateFile | undefined): readonly Pack[];
/** The packs of one side whose files are at hand, with these by name. */
export declare function packFiles(files: Files): ReadonlyMap<Pack, Files>;
export interface PackRules {
    /** By id. */
    readonly rules: ReadonlyMap<string, PackRule>;
    readonly unread: readonly GateFile[];
}
/** The rules of packs, but for files that stand word for word among `same`. Never throws. */
export declare function rulesIn(packs: ReadonlyMap<Pack, Files>, same: ReadonlySet<string>): PackRules;
export {};
