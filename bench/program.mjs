// Writes security programs of a wanted size: the sections that every program has, then more and more entities.
import { entities } from './entities.mjs';
import { paragraphOf } from './prose.mjs';
import { randomOf } from './random.mjs';
import { yamlItem } from './yaml-item.mjs';

/** How the entities follow each other; a wallet brings its signers. */
const order = [
  ...['wallets', 'evidence', 'keys', 'keys', 'risks', 'claims', 'contracts', 'keys', 'accounts', 'keys'],
  ...['attestations', 'risks', 'keys', 'domains', 'evidence'],
];

/** @param bytes about how long the text is to be, in ASCII characters */
export function programOf(seed, bytes) {
  const random = randomOf(seed);
  const head = headOf(random, seed, bytes);
  const items = new Map(Object.keys(entities).map((section) => [section, []]));
  const known = { wallets: [], signers: [], readings: [] };
  let length = head.length;
  const add = (section) => {
    const list = items.get(section);
    const entity = entities[section](random, { number: list.length + 1, ...known });
    list.push(yamlItem(random, entity));
    length += list.at(-1).length;
    return entity.id;
  };
  for (let turn = 0; length < bytes; turn++) {
    const section = order[turn % order.length];
    if (section === 'wallets')
      known.signers = Array.from({ length: random.pick([3, 5, 7]) }, () => add('signers'));
    const id = add(section);
    if (section === 'wallets') known.wallets.push(id);
    if (section === 'evidence') known.readings.push(id);
  }
  return head + [...items].map(([section, list]) => listOf(section, list.join(''))).join('');
}

/** Attestations live one level down. */
function listOf(section, items) {
  if (items === '') return '';
  if (section !== 'attestations') return `${section}:\n${items}`;
  return `compliance:\n  attestations:\n${items.replace(/^(?=.)/gm, '  ')}`;
}

function headOf(random, seed, bytes) {
  const assets = random.whole(50, 900) * 1_000_000;
  const remarks = paragraphOf(random, bytes > 4000 ? 4 : 1, 0).replace(/(.{60,90}) /g, '$1\n# ');
  return `# Program ${seed}
# ${remarks}
apiVersion: security-program/v1
org: {name: Northwind ${seed}, kind: [fund], sector: crypto, assets_usd: ${assets}, own_capital_usd: 1000000}
governance: {security_owner: p-101, stop_authority: true, reports_to: ceo, compliance_owner: p-102}
risk: {appetite_usd: 10000000, survivable_loss_usd: 60000000, approved_by: board, approved_on: 2026-09-03}
threat_model:
  adversaries:
    - {id: a1, name: TraderTraitor, outside_law: true, techniques: [job_lure]}
tiers: {cold: {min_share_pct: 95}, warm: {max_share_pct: 4}, hot: {max_share_pct: 1}}
policy:
  default: ${random.pick(['deny', 'deny', 'allow'])}
  initiator_can_approve: ${random.chance(0.2)}
  admin_can_withdraw: false
  allowlist_delay_hours: ${random.pick([0, 24, 72])}
${bytes > 4000 ? restOfHead : ''}`;
}

const restOfHead = `  engine: {trust_domain: prod-policy, deployers_shared: 0, binary_attested: true}
  change: {approvers: 4, delay_hours: 24, vendor_override: false, alert_channel: pager-b}
verification:
  blind_signing: disabled
  ui: self_hosted_pinned
  ui_supplier: northwind
  decoders: [cli-hashes, web-decoder-b] # neither of them from the maker of the interface
  decoder_suppliers: [hashco, decoderco]
  decoder_input: chain_or_manual
  hash_check: each_signer
  simulation: mandatory
  state_diff_reviewed: true
  authority_selectors: [upgradeTo, transferOwnership, setGuard]
  authority_route: control_change
  max_signature_age_hours: 12
  durable_nonce: forbidden
reconciliation: {interval_minutes: 5, on_breach: halt}
continuity: {single_points: [], spare_signers: 2, infra_accounts_owned_by_company: true}
people: {untrusted_execution: throwaway_vm, contractor_privileged: 0}
`;
