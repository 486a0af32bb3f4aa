import { parseDay } from '../../parse/date.ts';
import type { RuleFunction } from '../function.ts';

export const date: RuleFunction = {
  signature: 'date(string): int',
  help: 'The day number of an ISO day; a day that does not exist is an error.',
  bind: () => (text: string) => {
    const day = parseDay(text);
    if (day === undefined) throw new Error(`"${text}" is not a day (YYYY-MM-DD)`);
    return BigInt(day);
  },
};
