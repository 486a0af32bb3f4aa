import type { RuleData } from '../../src/core/types.ts';

/** A rule with only what a test speaks of: it judges wallets, is high everywhere, and says its own id. */
export function ruleOf(fields: Partial<RuleData> = {}): RuleData {
  return {
    id: 'test/rule',
    title: 'A rule of a test',
    severity: { custodial: 'high', own_assets: 'high', fintech: 'high', other: 'high' },
    controls: [],
    incidents: [],
    references: ['judgement'],
    select: 'wallets[*]',
    let: {},
    require: 'true',
    message: 'the rule fired',
    why: 'Because.',
    fix: 'Do.',
    exceptions: 'allowed',
    parameters: {},
    since: '0.1.0',
    examples: [],
    ...fields,
  };
}

/** The text of a rule file that loads, with lines replaced or added by field. */
export function ruleText(fields: Readonly<Record<string, string | undefined>> = {}): string {
  const lines: Record<string, string | undefined> = {
    id: 'test/rule',
    title: 'A rule of a test',
    severity: '{crypto: high, other: high}',
    controls: '[]',
    select: 'wallets[*]',
    require: 'self.threshold > 1',
    message: 'wallet "{id}" has {threshold}',
    why: 'Because.',
    fix: 'Do.',
    exceptions: 'allowed',
    references: '[judgement]',
    since: '0.1.0',
    examples:
      '[{name: bad, text: "wallets: [{id: a, threshold: 1}]", fails: ["wallets[0].threshold"]}, ' +
      '{name: good, text: "wallets: [{id: a, threshold: 2}]", passes: true}]',
    ...fields,
  };
  const written = Object.entries(lines).filter(([, value]) => value !== undefined);
  return written.map(([name, value]) => `${name}: ${value}\n`).join('');
}
