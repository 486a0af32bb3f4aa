// Writes one entity as an item of a list, in the styles that people use: one line in braces, or a line per field.

/** @param entity its fields; a value is a text, number, boolean, list of texts, or a map of fields */
export function yamlItem(random, entity) {
  const asFlow = random.chance(0.4);
  const text = asFlow ? `  - ${flow(entity)}\n` : block(random, Object.entries(entity));
  return random.chance(0.1) ? `  # seen by p-${random.whole(100, 999)}\n${text}` : text;
}

function block(random, fields) {
  return fields
    .map(([name, value], index) => `${index === 0 ? '  - ' : '    '}${name}:${shownValue(random, value)}\n`)
    .join('');
}

function shownValue(random, value) {
  if (typeof value === 'object' && !Array.isArray(value) && random.chance(0.5)) {
    return Object.entries(value)
      .map(([name, inner]) => `\n      ${name}: ${flow(inner)}`)
      .join('');
  }
  return typeof value === 'string' && value.length > 90
    ? ` >-\n${folded(value, '      ')}`
    : ` ${flow(value)}`;
}

function flow(value) {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object') {
    const fields = Object.entries(value).map(([name, inner]) => `${name}: ${flow(inner)}`);
    return `{${fields.join(', ')}}`;
  }
  // Neither an address nor a commit such as 1e10000 may turn into a number.
  const isPlain = typeof value !== 'string' || /^([A-Za-z][\w /-]*|\d{4}-\d\d-\d\d)$/.test(value);
  return isPlain ? String(value) : JSON.stringify(value);
}

/** Lines of at most 96 columns; YAML folds them back into one. */
function folded(text, indent) {
  const lines = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > 96) {
      lines.push(indent + line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line].join('\n');
}
