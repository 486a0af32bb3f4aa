// Writes the TypeScript types of a declared program, with the schema's descriptions as comments.
export function typesOf(schema) {
  const parts = [interfaceOf('SecurityProgram', schema)];
  for (const [name, definition] of Object.entries(schema.definitions))
    parts.push(interfaceOf(name, definition));
  return parts.join('\n');
}

function interfaceOf(name, definition) {
  const lines = Object.entries(definition.properties ?? {}).map(
    ([field, property]) =>
      `  /** ${comment(property.description ?? '')} */\n  readonly ${key(field)}?: ${typeOf(property)};\n`,
  );
  const open = definition.patternProperties ? '  readonly [extension: `x-${string}`]: unknown;\n' : '';
  return `/** ${comment(definition.description ?? '')} */\nexport interface ${name} {\n${lines.join('')}${open}}\n`;
}

function typeOf(property) {
  const target = property.allOf?.[0] ?? property;
  if (target.$ref) return target.$ref.slice(target.$ref.lastIndexOf('/') + 1);
  if (target.enum) return target.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (target.type === 'array') {
    const item = typeOf(target.items ?? {});
    return item.includes(' ') ? `readonly (${item})[]` : `readonly ${item}[]`;
  }
  if (target.type === 'object')
    return `Readonly<Record<string, ${typeOf(target.additionalProperties ?? {})}>>`;
  const scalars = { string: 'string', integer: 'number', number: 'number', boolean: 'boolean' };
  return scalars[target.type] ?? 'unknown';
}

const key = (field) => (/^[a-z_]\w*$/i.test(field) ? field : JSON.stringify(field));
const comment = (text) => text.replaceAll('*/', '* /');
