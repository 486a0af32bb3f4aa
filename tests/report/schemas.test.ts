import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Json = { readonly [key: string]: unknown };

const isMap = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

test.each(['verdict', 'config', 'analysis'])(
  '%s.schema.json closes every object and describes every property',
  (name) => {
    const schema: unknown = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
    if (!isMap(schema)) throw new Error('not a map');
    const definitions = isMap(schema.definitions) ? schema.definitions : {};
    let properties = 0;
    for (const [title, type] of [['(root)', schema] as const, ...Object.entries(definitions)]) {
      if (!isMap(type)) throw new Error(`${title} is not a map`);
      if (type.type === 'object') expect(type, title).toHaveProperty('additionalProperties');
      for (const [key, property] of Object.entries(isMap(type.properties) ? type.properties : {})) {
        properties += 1;
        const target =
          isMap(property) && typeof property.$ref === 'string' ? property.$ref.split('/').at(-1) : '';
        const described = target ? definitions[target] : property;
        expect(described, `${title}.${key}`).toHaveProperty('description');
      }
    }
    expect(properties).toBeGreaterThan(7);
  },
);
