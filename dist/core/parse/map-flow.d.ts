import type { CST } from 'yaml';
import { type Mapping } from './mapping.ts';
/** Pairs a plain or quoted scalar. Returns the offset at which its text ends. */
export declare function mapFlow(mapping: Mapping, token: CST.FlowScalar): number;
