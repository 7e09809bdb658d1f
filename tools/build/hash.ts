import { createHash } from 'node:crypto';

/** As `integrity` on a script tag has it. */
export const integrityOf = (bytes: Buffer): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
