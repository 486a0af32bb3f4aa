/** The version of this package; `tests/package.test.ts` holds it to package.json. */
export declare const version = "0.1.0";
