/** A number and its noun in the right number. */
export declare function count(number: number, noun: string): string;
