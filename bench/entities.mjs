// Entities of the vocabulary (schemas/program.schema.json), most of them sound, some of them weak, a few ill-formed.
import { paragraphOf, sentenceOf, titleOf } from './prose.mjs';

const sites = ['zrh', 'lon', 'sgp', 'nyc', 'fra', 'tyo'];
const houses = ['northwind', 'trustco', 'secpartner'];
const attestationTypes = ['soc2_type2', 'iso27001', 'pci_dss', 'proof_of_reserves'];

/** The value, or once in 250 times one that the vocabulary does not have. */
const sound = (random, value, ill) => (random.chance(0.004) ? ill : value);

function wallet(random, { number, signers }) {
  const tier = random.pick(['hot', 'warm', 'cold', 'cold']);
  const usd = random.whole(1, 400) * 100_000;
  return {
    id: `w${number}`,
    tier: sound(random, tier, 'colt'),
    type: tier === 'hot' ? 'mpc' : random.pick(['safe', 'multisig', 'hsm_quorum']),
    chain: 'eip155:1',
    address: `0x${random.hex(40)}`,
    state: 'active',
    max_exposure_usd: sound(random, usd, `${usd} USD`),
    owners: signers,
    threshold: Math.max(1, Math.ceil(signers.length / 2) + random.whole(-1, 1)),
    control_change: { threshold: Math.ceil(signers.length / 2) + 1, delay_hours: random.whole(0, 72) },
    timelock_hours: random.pick([0, 24, 48]),
    allowlist_enforced_by: random.pick(['ui_only', 'mpc_cosigner', 'hsm', 'contract']),
  };
}

function signer(random, { number }) {
  const organization = random.pick(houses);
  return {
    id: `s${number}`,
    type: 'human',
    person: `p-${1000 + number}`,
    organization,
    external: organization !== 'northwind',
    site: random.pick(sites),
    network: `net-${random.whole(1, 40)}`,
    client: random.pick(['cli-a', 'cli-b', 'ui-own']),
    [random.chance(0.004) ? 'interfacce' : 'interface']: random.pick(['cli-a', 'ui-own', 'wallet-ui']),
    device: { vendor: random.pick(['vendor-a', 'vendor-b']), model: 'model-1', pin_protected: true },
    dedicated: random.chance(0.8),
  };
}

function key(random, { number, signers }) {
  return {
    id: `k${number}`,
    signer: sound(random, random.pick(signers), 'nobody'),
    storage: random.pick(['hardware_wallet', 'hsm', 'hsm', 'cloud_kms', 'encrypted_file']),
    generator: random.pick(['secure_element', 'hsm', 'vanity_tool']),
    entropy_bits: sound(random, 256, 'plenty'),
    backup: { scheme: 'encrypted_split', digital_copy: random.chance(0.1), last_restore_test: random.day() },
    last_reviewed: sound(random, random.day(), '2026-02-30'),
    worst_case_loss_usd: random.whole(0, 90) * 10_000,
  };
}

function risk(random, { number }) {
  return {
    id: `r${number}`,
    class: random.pick(['security', 'security', 'compliance']),
    title: paragraphOf(random, random.whole(1, 3), 0.02),
    loss_usd: random.whole(1, 900) * 100_000,
    loss_model: random.pick(['theft_irreversible', 'theft_irreversible', 'fine']),
    reversible: random.chance(0.1),
    likelihood: sound(random, random.pick(['low', 'medium', 'high']), 'maybe'),
    treatment: random.pick([['policy.cold-timelock'], ['custody.quorum-threshold'], ['hotwallet.balance-cap']]),
    owner: `p-${random.whole(101, 140)}`,
  };
}

function contract(random, { number }) {
  return {
    id: `c${number}`,
    name: titleOf(random),
    chain: 'eip155:1',
    address: `0x${random.hex(40)}`,
    value_held_usd: random.whole(1, 500) * 100_000,
    upgradeable: random.chance(0.5),
    roles: [{ name: 'ADMIN', holder_type: random.pick(['timelock', 'multisig', 'eoa']), can: ['upgrade'] }],
    timelock_seconds: random.pick([0, 86400, 172800]),
    reviews: [{ firm: 'lab-a', commit: random.hex(7), date: random.day() }],
  };
}

const claim = (random, { number }) => ({
  id: `claim${number}`,
  text: sentenceOf(random, 0.15),
  audience: sound(random, random.pick(['public', 'customers', 'board']), 'everybody'),
  class: 'security',
  supported_by: ['custody.quorum-threshold', 'policy.cold-timelock'],
  owner: 'p-101',
});

const evidence = (random, { number, wallets }) => ({
  id: `ev/${number}`,
  control: 'custody.quorum-threshold',
  entity: `wallet/${random.pick(wallets)}`,
  kind: random.pick(['onchain', 'api_setting', 'document']),
  uri: `records/${random.day()}/${random.hex(6)}.json`,
  date: random.day(),
  max_age_days: random.pick([7, 90, 365]),
});

const attestation = (random, { number }) => ({
  id: `att/${number}`,
  type: random.pick(attestationTypes),
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
  mfa: sound(random, random.pick(['fido2', 'fido2', 'totp', 'sms']), true),
  recovery: 'org_process',
});

const domain = (random, { number }) => ({
  id: `d${number}`,
  name: `d${number}.northwind.example`,
  serves_transactions: random.chance(0.3),
  registry_lock: random.chance(0.7),
  dnssec: true,
  registrar_mfa: random.pick(['fido2', 'totp']),
});

/** By section of the program. */
export const entities = {
  wallets: wallet,
  signers: signer,
  keys: key,
  risks: risk,
  contracts: contract,
  claims: claim,
  evidence,
  attestations: attestation,
  accounts: account,
  domains: domain,
};
