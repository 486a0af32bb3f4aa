import { escapeJson } from '../../report/escape.ts';
import { type Answers, holdsCrypto } from './answers.ts';

/** What to declare next: a section, the question it answers, and some of its fields. */
interface Chapter {
  readonly section: string;
  readonly asks: string;
  readonly fields: readonly string[];
}

/** In the order in which they stop thefts, more or less. */
export const cryptoChapters: readonly Chapter[] = [
  {
    section: 'signers',
    asks: 'who approves, on which device, and who could be taken together',
    fields: ['id', 'person', 'organization', 'device'],
  },
  {
    section: 'verification',
    asks: 'how a signer knows what is being signed',
    fields: ['blind_signing', 'hash_check', 'decoders', 'simulation'],
  },
  {
    section: 'policy',
    asks: 'what may leave, and who may change that',
    fields: ['default', 'initiator_can_approve', 'change'],
  },
  {
    section: 'breaker',
    asks: 'what stops an outflow without waiting for people',
    fields: ['triggers', 'seconds_to_freeze', 'tested'],
  },
];

export const commonChapters: readonly Chapter[] = [
  {
    section: 'governance',
    asks: 'who answers for security and may say stop',
    fields: ['security_owner', 'stop_authority', 'reports_to'],
  },
  {
    section: 'risk',
    asks: 'how large a loss would be survived',
    fields: ['appetite_usd', 'approved_by', 'approved_on'],
  },
  {
    section: 'accounts',
    asks: 'which accounts could do the most harm, and how they are held',
    fields: ['id', 'privileged', 'mfa', 'recovery'],
  },
  {
    section: 'response',
    asks: 'what happens in the first hour',
    fields: ['runbook', 'halt_authority', 'time_to_pause_minutes'],
  },
];

/** A text as YAML that reads back as the same text, whatever is in it. */
export function quoted(text: string): string {
  return escapeJson(JSON.stringify(text));
}

/** A starting program: the answers, nothing invented, and where to go on. `schema` is a path or an address. */
export function programText(answers: Answers, schema: string): string {
  const { wallets = 0 } = answers;
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    '# What stands between a thief and the assets, as facts that papertiger checks. Declare what is true today, also where it',
    '# is weak: what is left out counts as failing, never as a pass. Certificates go under compliance; here they weigh nothing.',
    'apiVersion: security-program/v1',
    '',
    ...orgLines(answers),
    ...(wallets > 0 ? ['', ...walletLines(wallets)] : []),
    '',
    ...chapterLines(answers),
  ];
  return `${lines.join('\n')}\n`;
}

function orgLines({ name, kinds, sector, assetsUsd }: Answers): string[] {
  const isDeclared = [name, kinds, sector, assetsUsd].some((answer) => answer !== undefined);
  return [
    isDeclared ? 'org:' : 'org: {}',
    name === undefined ? '  # name: what the organization is called' : `  name: ${quoted(name)}`,
    kinds
      ? `  kind: [${kinds.join(', ')}] # decides which controls are asked for`
      : '  # kind: what the organization does, such as [exchange]; it decides which controls are asked for',
    sector === undefined ? '  # sector: crypto, fintech, non_crypto or mixed' : `  sector: ${sector}`,
    assetsUsd === undefined
      ? "  # assets_usd: all assets under its control, its customers' included"
      : `  assets_usd: ${assetsUsd} # all assets under its control, its customers' included`,
  ];
}

function walletLines(count: number): string[] {
  const others = Array.from({ length: count - 1 }, (_, place) => `  - id: wallet-${place + 2}`);
  return [
    'wallets: # whatever holds value or authority; give each the id that people call it by',
    '  - id: wallet-1',
    '    # tier: hot, warm or cold',
    '    # type: eoa, safe, multisig, mpc, custodian, …',
    '    # chain: as a CAIP-2 identifier, such as "eip155:1"',
    '    # max_exposure_usd: the most that it may ever hold or move',
    '    # owners: the ids of the signers whose approval counts',
    '    # threshold: how many of them must approve',
    ...others,
  ];
}

function chapterLines({ kinds, sector, wallets = 0 }: Answers): string[] {
  const onlySaas = sector === undefined && wallets === 0 && kinds?.every((kind) => kind === 'saas');
  const own =
    wallets === 0
      ? [{ section: 'wallets', asks: 'what holds value', fields: ['id', 'tier', 'owners', 'threshold'] }]
      : [];
  const chapters = [
    ...(holdsCrypto(sector) && !onlySaas ? [...own, ...cryptoChapters] : []),
    ...commonChapters,
  ];
  return [
    '# papertiger says what to declare next, and papertiger explain RULE why. In any order, with some of their fields:',
    ...chapters.map(({ section, asks, fields }) => `#   ${section}: ${asks} (${fields.join(', ')}, …)`),
  ];
}
