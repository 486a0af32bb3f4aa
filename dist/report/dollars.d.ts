export declare const standardDigits = 3;
/** US dollars in three digits, rounded to the nearest: `$1.46B`, `$62.5M`, `$530k`. More only to tell amounts apart. */
export declare function dollars(usd: number, digits?: number): string;
/** In how many digits two amounts are written differently: three, unless it takes more. */
export declare function digitsApart(a: number, b: number): number;
/** What can be lost, as far as amounts are declared. */
export interface Amount {
    readonly usd: number;
    readonly undeclared?: true;
}
/** `$4M`, `at least $4M`, `an undeclared amount`. */
export declare function amountText({ usd, undeclared }: Amount, digits?: number): string;
