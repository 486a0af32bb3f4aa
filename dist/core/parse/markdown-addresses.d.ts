import { type Plain } from './markdown-inline.ts';
/** Puts one U+FFFC in place of each bare address and nothing in place of a footnote's number. */
export declare function hideAddresses(plain: Plain): Plain;
