import type { Read } from '../expression/trace.ts';
import { type Selected } from '../program/select.ts';
import type { Typed } from '../program/typed.ts';
import type { Path, Related } from '../types.ts';
/** The other declared values that the failing clause read, each with what it holds: a finding reads over the code. */
export declare function relatedReads(reads: readonly Read[], at: Path, selected: Selected, typed: Typed): Related[];
