import { createHash } from 'node:crypto';

/** In the format of `integrity` on a script tag. */
export const integrityOf = (bytes: Buffer): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
