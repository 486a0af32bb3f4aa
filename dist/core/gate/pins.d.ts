import type { Change } from '../program/strength.ts';
/**
 * What it means that a version, a tag, a range of versions or a commit became another. That a version is higher says
 * nothing of what it demands; that it is lower takes back what was demanded since.
 */
export declare function ofPins(was: string | undefined, is: string | undefined): Change | undefined;
