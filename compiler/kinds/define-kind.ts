/** A kind's definition → its record. */
import type { z } from 'zod';
import { check } from '../schema/check.ts';
import type { References } from '../schema/references.ts';
import type { Checked, Kind, KindDefinition } from './kind.ts';

export const defineKind = <Schema extends z.ZodType<Checked>, Body>(
  definition: KindDefinition<Schema, Body>,
): Kind => {
  // Building a schema takes longer than checking a file.
  const schemas = new WeakMap<References, Schema>();
  return {
    ...definition,
    compile(input) {
      const { references } = input.shared;
      const schema = schemas.get(references) ?? definition.schema(references);
      schemas.set(references, schema);
      const body = definition.read(input);
      const checked = check(schema, input.front, input.report);
      const result = checked && definition.value(checked, body, input);
      return result && { checked, result };
    },
  };
};
