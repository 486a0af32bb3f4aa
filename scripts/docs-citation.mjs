// What a rule or a control rests on, with the abbreviation spelled out from rules/mappings/sources.yaml.
import { incidentLink } from './docs-loss.mjs';
import { words } from './docs-markdown.mjs';

/** One list item for each citation. Throws an Error for a citation that names no source. */
export function citationLines(owner, citations, catalog, up) {
  return citations.map((citation) => `- ${citationText(owner, citation, catalog, up)}`);
}

function citationText(owner, citation, { sources, incidents }, up) {
  if (citation === 'judgement') return 'Judgement: this is ours, and no source states it so.';
  if (/^https:\/\/[\w./~-]+$/.test(citation)) return `<${citation}>`;
  const [key, ...rest] = citation.replace(/ \(remembered\)$/, '').split(' ');
  const section = rest.join(' ');
  const incident = incidents.find(({ id }) => key === 'INC' && id === section);
  if (incident) return `What is known of ${incidentLink(incident, up)}.`;
  if (!Object.hasOwn(sources, key))
    throw new Error(`${owner} cites "${citation}", which rules/mappings/sources.yaml does not name`);
  return sourceText(sources[key], section, citation.endsWith('(remembered)'));
}

function sourceText({ title, host, remembered, note }, section, recalled) {
  const what = `${words(title)}${section === '' ? '' : `: ${words(section)}`} (${words(host)}).`;
  const memory = remembered || recalled ? ' Remembered: the text was not read again.' : '';
  return `${what}${note === undefined ? '' : ` ${words(note)}`}${memory}`;
}
