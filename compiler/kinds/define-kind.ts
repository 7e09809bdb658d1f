/** A kind's definition → its record. */
import type { z } from 'zod';
import { check } from '../check.ts';
import type { Checked, Kind, KindDefinition } from './kind.ts';

export const defineKind = <Schema extends z.ZodType<Checked>, Body>(
  definition: KindDefinition<Schema, Body>,
): Kind => ({
  ...definition,
  compile(input) {
    const body = definition.read(input);
    const checked = check(definition.schema(input.shared.references), input.front, input.report);
    const result = checked && definition.value(checked, body, input);
    return result && { checked, result };
  },
});
