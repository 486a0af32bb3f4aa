/** Hand-written verdicts for the reporters' tests: values only, so that no rule or parser stands between. */
import type {
  Finding,
  Level,
  Place,
  Position,
  Related,
  RuleCard,
  Status,
  Verdict,
} from '../../src/core/types.ts';

const program = `apiVersion: security-program/v1
org: {name: Northwind}
wallets:
  - id: eth-cold-1
    owners: [s1, s2, s3, s4, s5]
    threshold: 2
  - id: eth-cold-2
    owners: [s1, s2, s3, s4, s5]
    threshold: 1
claims:
  - id: trust
    text: |
      We are SOC 2 certified,
      therefore your funds are secure.
`;

/** The place of the first occurrence of `excerpt` in `text` at or after the offset of `after`. */
export function placeOf(file: string, text: string, excerpt: string, path = 'wallets[0]', after = ''): Place {
  const start = text.indexOf(excerpt, Math.max(0, text.indexOf(after)));
  if (start < 0) throw new Error(`the sample does not contain ${excerpt}`);
  const end = start + excerpt.length;
  return { file, path, start: positionOf(text, start), end: positionOf(text, end), excerpt };
}

function positionOf(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset };
}

export interface Told {
  readonly rule?: string;
  readonly severity?: Level;
  readonly message?: string;
  readonly entity?: string;
  readonly at: Place;
  readonly related?: readonly Related[];
  readonly status?: Status;
  readonly args?: Finding['args'];
}

export function finding(told: Told): Finding {
  return {
    rule: 'custody/quorum-below-half',
    severity: 'critical',
    message: 'a minority can move the funds',
    args: {},
    related: [],
    fingerprint: '0123456789abcdef',
    status: { is: 'open' },
    ...told,
  };
}

export function card(id: string, severity: Level = 'critical', more: Partial<RuleCard> = {}): RuleCard {
  return {
    id,
    title: `The title of ${id}`,
    severity,
    why: `The mechanism of ${id}, e.g. Ronin in 2022. A second sentence that only explain prints.`,
    fix: `What to declare for ${id}. More detail.`,
    references: [],
    controls: [],
    incidents: [],
    section: '',
    interrupts_usd: 0,
    ...more,
  };
}

/** A verdict whose counts, statuses and cards follow from its findings, as the judge would make them. */
export function verdictOf(findings: readonly Finding[], more: Partial<Verdict> = {}): Verdict {
  const counts = { critical: 0, high: 0, medium: 0, low: 0 };
  const statuses = { open: 0, excepted: 0, known: 0 };
  for (const { severity, status } of findings) {
    statuses[status.is] += 1;
    if (status.is === 'open') counts[severity] += 1;
  }
  const rules = Object.fromEntries(findings.map(({ rule, severity }) => [rule, card(rule, severity)]));
  return {
    version: 1,
    tool: { name: 'papertiger', version: '0.0.0' },
    findings,
    counts,
    statuses,
    outcomes: {},
    skipped: [],
    files: ['security-program.yml'],
    rules,
    inputs: {
      today: '2026-11-22',
      programs: [{ name: '', sector: 'custodial' }],
      parameters: {},
      failOn: 'high',
    },
    ...more,
  };
}

const file = 'security-program.yml';
const at = (excerpt: string, path: string, after = ''): Place => placeOf(file, program, excerpt, path, after);

/** Every part of the pretty output at once. */
export const fullVerdict = verdictOf(
  [
    finding({
      entity: 'wallet/eth-cold-1',
      message: 'wallet "eth-cold-1": 2 of 5 signers can move $400,000,000',
      at: at('2', 'wallets[0].threshold', 'threshold: 2'),
      related: [{ at: at('[s1, s2, s3, s4, s5]', 'wallets[0].owners'), note: 'five owners' }],
    }),
    finding({
      entity: 'wallet/eth-cold-2',
      message: 'wallet "eth-cold-2": 1 of 5 signers can move $90,000,000',
      at: at('1', 'wallets[1].threshold', 'threshold: 1'),
      related: [
        { at: at('[s1, s2, s3, s4, s5]', 'wallets[1].owners', 'eth-cold-2'), note: 'five owners here' },
        { at: at('eth-cold-1', 'wallets[0].id'), note: 'the other cold wallet shares all of them' },
      ],
    }),
    finding({
      rule: 'claim/attestation-implies-security',
      severity: 'high',
      entity: 'claim/trust',
      message: 'an attestation is offered as the reason why funds are secure',
      at: at('SOC 2 certified,\n      therefore your funds are secure', 'claims[0].text'),
    }),
    ...['threshold', 'owners', 'chain'].map((field) =>
      finding({
        rule: 'meta/undeclared',
        severity: 'high',
        entity: 'wallet/eth-cold-2',
        message: `${field} is not declared`,
        args: { field },
        at: at('id: eth-cold-2', 'wallets[1]'),
      }),
    ),
    finding({
      rule: 'meta/undeclared',
      severity: 'high',
      message: 'people is not declared',
      args: { field: 'people' },
      at: at('apiVersion', ''),
    }),
    finding({
      rule: 'people/no-vetting',
      severity: 'medium',
      message: 'nobody with access to keys was vetted',
      at: at('org', 'org', '\norg'),
    }),
    finding({
      rule: 'hot/uncovered',
      severity: 'high',
      entity: 'wallet/eth-cold-1',
      message: 'no cover',
      at: at('eth-cold-1', 'wallets[0].id'),
      status: {
        is: 'excepted',
        exception: 'exception/0',
        until: '2027-01-10',
        owner: 'ciso',
        reason: 'migration to the new vault\nis under way',
      },
    }),
    finding({
      rule: 'hot/no-cap',
      severity: 'high',
      message: 'no cap',
      at: at('wallets', 'wallets'),
      status: { is: 'known', since: '2026-10-01' },
    }),
  ],
  {
    outcomes: {
      'custody/quorum-below-half': { pass: 0, fail: 2, 'not-applicable': 0, error: 0 },
      'custody/other': { pass: 7, fail: 0, 'not-applicable': 1, error: 0 },
      'bridge/other': { pass: 0, fail: 0, 'not-applicable': 0, error: 0 },
      'oracle/other': { pass: 1, fail: 0, 'not-applicable': 0, error: 1 },
    },
    skipped: [{ rule: 'meta/contradicts-chain', reason: 'no observation of a chain was given' }],
    inputs: {
      today: '2026-11-22',
      programs: [{ name: '', sector: 'custodial' }],
      parameters: { 'hot.max_share_pct': 5 },
      failOn: 'high',
    },
  },
);

export const texts: ReadonlyMap<string, string> = new Map([[file, program]]);
