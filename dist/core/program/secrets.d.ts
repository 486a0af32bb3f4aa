import type { Node } from '../types.ts';
import type { Fault } from './fault.ts';
export declare function findSecrets(_root: Node): Fault[];
