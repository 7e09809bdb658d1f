/** The schemas as JSON Schema, so that editors can complete keys, ids and statuses. */
import { z } from 'zod';
import { rulesSchema } from '../checks/house-rules/presets.ts';
import type { References } from '../schema/references.ts';
import { folderKinds, kinds } from '../kinds/all.ts';
import { clinic } from '../schema/clinic.ts';
import { links } from '../schema/links.ts';
import { media } from '../schema/media.ts';
import { sources } from '../schema/sources.ts';

/** The text of each schema, by path in the generated folder. */
export function jsonSchemas(shared: References): Map<string, string> {
  // One schema for a text and its translations.
  const references = { ...shared, isTranslation: true };
  const schemas = {
    ...Object.fromEntries(kinds.map(({ schemaName, schema }) => [schemaName, schema(references)])),
    ...{
      clinic: clinic(folderKinds),
      sources: sources(),
      links: links(),
      media: media(),
      rules: rulesSchema(),
    },
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `schema/${name}.json`,
      `${JSON.stringify(written(schema), null, 2)}\n`,
    ]),
  );
}

function written(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    // Editors read `2021` and `true` as a number and a boolean; the compiler reads every scalar as text.
    override: ({ jsonSchema }) => {
      if (jsonSchema.type === 'string' && !jsonSchema.enum && !jsonSchema.format)
        Object.assign(jsonSchema, { type: ['string', 'number', 'boolean'] });
    },
  });
}
