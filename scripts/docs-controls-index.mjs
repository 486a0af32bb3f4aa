// The index of the controls: by section of the catalog downwards, by kind of organization across.
import { code, link, page, section, table, words } from './docs-markdown.mjs';

const natures = ['preventive', 'detective', 'responsive', 'recovery'];

/** @param order {sections, organizations} in the catalog's order */
export function controlsIndex(rules, { controls }, order) {
  const undecided = controls.filter(({ id }) => !rules.some((rule) => rule.controls.includes(id)));
  const state =
    undecided.length === 0 ? 'each is decided by a rule' : `${undecided.length} are decided by no rule yet`;
  const parts = order.sections.map((name) => [name, controls.filter((control) => control.section === name)]);
  return page('rules/catalog/', 'Controls', [
    `${controls.length} controls; ${state}. The [rules](../rules/index.md) have an index of their own.`,
    '',
    'Each column is a kind of organization, as in `org.kind`; a filled dot says that the control is asked of it.',
    ...section('By organization', organizationTable(controls, order.organizations)),
    ...parts.flatMap(([name, some]) =>
      some.length > 0 ? section(words(name), controlTable(some, rules, order.organizations)) : [],
    ),
  ]);
}

function organizationTable(controls, kinds) {
  const rows = kinds.map((kind) => {
    const asked = controls.filter(({ organizations }) => organizations.includes(kind));
    return [
      code(kind),
      asked.length,
      ...natures.map((nature) => asked.filter((one) => one.kind === nature).length),
    ];
  });
  return table(['Organization', 'Controls', ...natures], rows);
}

function controlTable(controls, rules, kinds) {
  const rows = controls.map(({ id, title, kind, organizations }) => [
    link(code(id), `${id}.md`),
    words(title),
    kind,
    rules.filter((rule) => rule.controls.includes(id)).length,
    ...kinds.map((one) => (organizations.includes(one) ? '●' : '·')),
  ]);
  return table(['Control', 'What holds', 'Kind', 'Rules', ...kinds.map(columnName)], rows);
}

function columnName(kind) {
  return words(kind.replaceAll('_', ' '));
}
