import { existsSync, readdirSync } from 'node:fs';

export const mediaFolder = 'src/generated/media';

/** The files of compiled photographs. A clinic need not have any pictures. */
export const photoFiles = () =>
  existsSync(mediaFolder) ? readdirSync(mediaFolder).filter((file) => !file.endsWith('.ts')) : [];
