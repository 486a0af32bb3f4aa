// Entities of the vocabulary (schemas/program.schema.json): most of them sound, some weak, a few ill-formed.
import { paragraphOf, sentenceOf, titleOf } from './prose.mjs';

const houses = ['northwind', 'trustco', 'secpartner'];

/** One value in 25 is weak: well-formed, and a finding. */
const weak = (random, sound, poor) => (random.chance(0.04) ? poor : sound);
/** One value in 250 is ill-formed: nothing that the vocabulary knows. */
const ill = (random, sound, wrong) => (random.chance(0.004) ? wrong : sound);

/** Hot wallets are another matter and would ask for sections of their own. */
function wallet(random, { number, signers }) {
  const usd = random.whole(1, 90) * 100_000;
  const quorum = Math.floor(signers.length / 2) + 1;
  return {
    id: `w${number}`,
    tier: ill(random, random.pick(['warm', 'cold', 'cold']), 'colt'),
    type: random.pick(['multisig', 'hsm_quorum']),
    chain: 'bip122:000000000019d6689c085ae165831e93',
    state: 'active',
    max_exposure_usd: ill(random, usd, `${usd} USD`),
    owners: signers,
    threshold: weak(random, quorum, 1),
    required_external: 1,
    control_change: { threshold: quorum + 1, delay_hours: weak(random, 72, 0) },
    timelock_hours: random.pick([24, 48]),
    allowlist_enforced_by: weak(random, random.pick(['hsm', 'contract']), 'ui_only'),
  };
}

function signer(random, { number }) {
  const organization = houses[number % houses.length];
  return {
    id: `s${number}`,
    type: 'human',
    person: `p-${1000 + number}`,
    organization,
    external: organization !== 'northwind',
    site: random.pick(['zrh', 'lon', 'sgp', 'nyc', 'fra', 'tyo']),
    network: `net-${number}`,
    client: `cli-${number % 4}`,
    [ill(random, 'interface', 'interfacce')]: `cli-${number % 4}`,
    device: { vendor: 'vendor-a', model: `model-${number % 5}`, pin_protected: true },
    dedicated: true,
  };
}

function key(random, { number, signers }) {
  return {
    id: `k${number}`,
    signer: ill(random, random.pick(signers), 'nobody'),
    storage: weak(random, random.pick(['hardware_wallet', 'hsm']), 'encrypted_file'),
    generator: weak(random, random.pick(['secure_element', 'hsm']), 'vanity_tool'),
    entropy_bits: ill(random, 256, 'plenty'),
    backup: {
      scheme: 'encrypted_split',
      digital_copy: false,
      last_restore_test: `2026-${random.pick(['07', '09', '10'])}-15`,
    },
    last_reviewed: ill(random, random.day(), '2026-02-30'),
    worst_case_loss_usd: random.whole(0, 90) * 10_000,
  };
}

function risk(random, { number }) {
  return {
    id: `r${number}`,
    class: weak(random, 'security', 'legal'),
    title: paragraphOf(random, random.whole(1, 3), 0.02),
    loss_usd: random.whole(1, 900) * 100_000,
    loss_model: 'theft_irreversible',
    reversible: false,
    recovery_probability: 0.05,
    likelihood: ill(random, random.pick(['low', 'medium', 'high']), 'maybe'),
    because: weak(random, 'red_team', 'soc2'),
    treatment: random.pick([
      ['policy.cold-timelock'],
      ['custody.quorum-threshold'],
      ['hotwallet.balance-cap'],
    ]),
    owner: `p-${random.whole(101, 140)}`,
  };
}

function contract(random, { number }) {
  const commit = random.hex(7);
  return {
    id: `c${number}`,
    name: titleOf(random),
    chain: 'eip155:1',
    address: `0x${random.hex(40)}`,
    value_held_usd: random.whole(1, 500) * 100_000,
    roles: [
      {
        name: 'ADMIN',
        holder: `0x${random.hex(40)}`,
        holder_type: weak(random, 'timelock', 'eoa'),
        can: ['upgrade'],
      },
    ],
    timelock_seconds: weak(random, 172_800, 0),
    limiter: { window_seconds: 86_400, max_outflow_pct: weak(random, 5, 80) },
    authority: { stop: { threshold: 1, minutes: 6 }, move: { threshold: 3, minutes: 60 } },
    deployed_commit: commit,
    reviews: [{ firm: 'lab-a', commit: weak(random, commit, random.hex(7)), date: random.day() }],
  };
}

const claim = (random, { number, readings }) => ({
  id: `claim${number}`,
  text: sentenceOf(random, 0.15),
  audience: ill(random, random.pick(['public', 'customers', 'board']), 'everybody'),
  class: 'security',
  supported_by: ['custody.quorum-threshold', 'policy.cold-timelock'],
  evidence: [random.pick(readings)],
  owner: 'p-101',
});

const reading = (random, { number, wallets }) => ({
  id: `ev/${number}`,
  control: 'custody.quorum-threshold',
  entity: `wallet/${random.pick(wallets)}`,
  kind: weak(random, random.pick(['onchain', 'api_setting']), 'document'),
  uri: `records/${random.day()}/${random.hex(6)}.json`,
  date: '2026-11-18',
  max_age_days: random.pick([7, 90]),
});

const attestation = (random, { number }) => ({
  id: `att/${number}`,
  type: random.pick(['soc2_type2', 'iso27001', 'pci_dss']),
  issuer: 'auditor-a',
  owner: 'p-102',
  scope: ['client_console'],
  purpose: ['enterprise_procurement'],
  issued: random.day(),
  expires: '2027-02-28',
});

const account = (random, { number }) => ({
  id: `a${number}`,
  name: titleOf(random),
  privileged: random.chance(0.5),
  mfa: ill(random, weak(random, 'fido2', 'sms'), true),
  recovery: 'org_process',
});

const domain = (random, { number }) => ({
  id: `d${number}`,
  name: `d${number}.northwind.example`,
  serves_transactions: random.chance(0.3),
  registry_lock: weak(random, true, false),
  dnssec: true,
  registrar_mfa: 'fido2',
});

/** Each writes the next entity of its section; it may name the `signers`, `wallets` and `readings` that stand before it. */
export const entities = {
  wallets: wallet,
  signers: signer,
  keys: key,
  risks: risk,
  contracts: contract,
  claims: claim,
  evidence: reading,
  attestations: attestation,
  accounts: account,
  domains: domain,
};
