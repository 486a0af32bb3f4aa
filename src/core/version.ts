/** The version of this package; `tests/package.test.ts` holds it to package.json. */
export const version = '0.1.0';
