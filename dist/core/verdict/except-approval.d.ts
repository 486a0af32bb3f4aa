import type { Typed } from '../program/typed.ts';
import type { Complaint } from './except-complaints.ts';
/** Exceptions, whether they hold or not, that were approved by those who asked for them. */
export declare function selfApproved({ root, values }: Typed): Complaint[];
/** Capitals, blanks around it and the kind before it make no other person. */
export declare const isSamePerson: (a: string, b: string) => boolean;
