// Writes security programs of a wanted size: the sections that every program has, then more and more entities.
import { entities } from './entities.mjs';
import { paragraphOf } from './prose.mjs';
import { randomOf } from './random.mjs';
import { yamlItem } from './yaml-item.mjs';

/** How the entities follow each other; a wallet comes with its signers. */
const order = [
  ...['wallets', 'keys', 'keys', 'risks', 'claims', 'contracts', 'keys', 'evidence', 'accounts', 'keys'],
  ...['attestations', 'risks', 'keys', 'domains', 'evidence'],
];

/** @param bytes about how long the text is to be */
export function programOf(seed, bytes) {
  const random = randomOf(seed);
  const head = headOf(random, seed, bytes);
  const sections = new Map();
  const known = { wallets: [], signers: [] };
  let length = head.length;
  const add = (section) => {
    const items = sections.get(section) ?? [];
    const entity = entities[section](random, { number: items.length + 1, ...known });
    items.push(yamlItem(random, entity));
    sections.set(section, items);
    length += items.at(-1).length;
    return entity.id;
  };
  for (let turn = 0; length < bytes; turn++) {
    const section = order[turn % order.length];
    if (section === 'wallets') known.signers = Array.from({ length: random.whole(3, 7) }, () => add('signers'));
    const id = add(section);
    if (section === 'wallets') known.wallets.push(id);
  }
  const lists = [...sections].map(([section, items]) => listOf(section, items.join('')));
  return head + lists.join('');
}

/** Attestations live one level down. */
function listOf(section, items) {
  if (section !== 'attestations') return `${section}:\n${items}`;
  return `compliance:\n  attestations:\n${items.replace(/^/gm, '  ').trimEnd()}\n`;
}

function headOf(random, seed, bytes) {
  const assets = random.whole(50, 900) * 1_000_000;
  const remarks = paragraphOf(random, bytes > 4000 ? 4 : 1, 0).replace(/(.{60,90}) /g, '$1\n# ');
  return `# Program ${seed}
# ${remarks}
apiVersion: security-program/v1
org: {name: Northwind ${seed}, kind: [exchange], sector: crypto, assets_usd: ${assets}}
governance: {security_owner: p-101, stop_authority: true, compliance_owner: p-102}
risk: {appetite_usd: 10000000, survivable_loss_usd: 60000000, approved_by: board, approved_on: 2026-09-03}
policy:
  default: ${random.pick(['deny', 'deny', 'allow'])}
  initiator_can_approve: ${random.chance(0.2)}
  allowlist_delay_hours: ${random.pick([0, 24, 72])}
verification: {blind_signing: disabled, ui: self_hosted_pinned, decoders: [cli-hashes, web-decoder-b], simulation: mandatory}
reconciliation: {interval_minutes: ${random.pick([5, 60, 1440])}, on_breach: ${random.pick(['freeze', 'alert'])}}
`;
}
