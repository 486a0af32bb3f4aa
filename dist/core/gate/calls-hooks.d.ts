import type { Node } from '../types.ts';
import { type Call } from './call.ts';
import type { GateFile } from './file.ts';
/** The hooks of `.pre-commit-config.yaml` that have papertiger judge: by their id, or by what they enter. */
export declare function callsInPreCommit(file: GateFile, root: Node, names: ReadonlySet<string>): readonly Call[];
