// Reduces the program schema to what the core needs at run time: for each type its fields, and for each field its
// type, kinds of reference, enumeration, strength and hint. Descriptions stay in the schema.
export function vocabularyOf(schema) {
  const types = { Program: typeOf(schema) };
  for (const [name, definition] of Object.entries(schema.definitions)) types[name] = typeOf(definition);
  return { types };
}

function typeOf(definition) {
  const fields = {};
  for (const [name, property] of Object.entries(definition.properties ?? {}))
    fields[name] = fieldOf(property);
  const type = { fields };
  if (definition['x-kind']) type.kind = definition['x-kind'];
  return type;
}

function fieldOf(property) {
  const field = { type: '' };
  const target = property.allOf?.[0] ?? property;
  if (target.$ref) field.type = refName(target.$ref);
  else if (target.type === 'array') {
    field.list = true;
    const item = target.items?.allOf?.[0] ?? target.items ?? {};
    Object.assign(field, { type: item.$ref ? refName(item.$ref) : scalarType(item) }, extras(item));
  } else field.type = scalarType(target);
  return { ...field, ...extras(property) };
}

function scalarType(schema) {
  if (schema.format === 'date') return 'date';
  if (schema.type === 'object')
    return schema.additionalProperties?.type === 'number' ? 'numbers' : 'anything';
  if (['string', 'integer', 'number', 'boolean'].includes(schema.type)) return schema.type;
  throw new Error(`no scalar type in ${JSON.stringify(schema)}`);
}

function extras(schema) {
  const found = {};
  if (schema['x-ref']) found.ref = [schema['x-ref']].flat();
  if (schema.enum) found.values = schema.enum;
  if (schema['x-strength']) found.strength = schema['x-strength'];
  if (schema['x-hint']) found.hint = schema['x-hint'];
  if (schema['x-acyclic']) found.acyclic = true;
  if (schema['x-public']) found.public = true;
  if (schema['x-prose']) found.prose = true;
  return found;
}

function refName(ref) {
  return ref.slice(ref.lastIndexOf('/') + 1);
}
