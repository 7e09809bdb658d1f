/** A photograph → the files from which a browser chooses. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import sharp from 'sharp';
import type { Sharp, SharpOptions } from 'sharp';
import type { Report } from '../source/problem.ts';

type Type = 'image/avif' | 'image/webp' | 'image/jpeg';

/** A compiled photograph. */
export interface Photo {
  /** The size of the largest variant. */
  width: number;
  height: number;
  /** Bytes by file name. */
  files: Map<string, Uint8Array>;
  /** By format, widths ascending. */
  variants: { type: Type; sources: { file: string; width: number }[] }[];
}

/** Without names, so that the cache works for a renamed file too. The bytes are by format, then by width. */
interface Encoded {
  height: number;
  widths: number[];
  bytes: Uint8Array[][];
}

/** Increase this number when the output for the same picture changes, because it is part of the cache key. */
const SETTINGS = 1;
const WIDTHS = [320, 640, 1280, 1920];
const MEGAPIXELS = 40;
/** The largest size of a WebP file. */
const HIGHEST = 16_383;
const READABLE = ['jpeg', 'png', 'webp', 'avif', 'heif', 'tiff', 'gif'];
const FORMATS: [type: Type, extension: string, encode: (raw: Sharp) => Sharp][] = [
  ['image/avif', 'avif', (raw) => raw.avif({ quality: 50, effort: 4, chromaSubsampling: '4:2:0' })],
  ['image/webp', 'webp', (raw) => raw.webp({ quality: 72 })],
  // MozJPEG is progressive.
  ['image/jpeg', 'jpg', (raw) => raw.flatten({ background: '#fff' }).jpeg({ quality: 75, mozjpeg: true })],
];

const sha256 = (...parts: (string | Uint8Array)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** A name that is safe in any URL, on any server and on any disk. */
export function slugOf(id: string): string {
  const plain = id.replaceAll('ß', 'ss').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? ['photo'];
  // File systems allow 255 bytes for a name; the width, the hash and the extension need some of them.
  return words.join('-').slice(0, 100).replace(/-$/, '');
}

export async function compilePhoto(
  bytes: Uint8Array,
  id: string,
  report: Report,
  cache = 'node_modules/.cache/mtc-photos',
): Promise<Photo | undefined> {
  // Another version of the encoder writes other bytes.
  const key = sha256(JSON.stringify([SETTINGS, sharp.versions, process.arch]), bytes);
  const place = join(cache, key.toString('hex'));
  try {
    const widths = await widthsFor(bytes, report);
    if (!widths) return undefined;
    const cached = await recall(place);
    const encoded = cached ?? (await encode(bytes, widths));
    if (!cached) await keep(place, encoded);
    return named(encoded, id);
  } catch (error) {
    // Only the first line says what is wrong.
    const reason = String(error).replace(/^\w*Error: |\s*\n.*/gs, '');
    report(`found a picture that cannot be read (${reason}), expected a whole JPEG, PNG, WebP, AVIF or TIFF`);
    return undefined;
  }
}

// Files from cameras often cause warnings, which are ignored. A truncated file is an error.
const OPTIONS: SharpOptions = { failOn: 'error', limitInputPixels: false };

/** The widths to encode, from the file's header. Undefined after a report. A file of a few KB can have pixels for GBs of memory. */
async function widthsFor(bytes: Uint8Array, report: Report): Promise<number[] | undefined> {
  const { format, autoOrient: size } = await sharp(bytes, OPTIONS).metadata();
  if (!READABLE.includes(format)) {
    throw new Error(`it is ${format.toUpperCase()}`);
  }
  // Never wider than the picture, because that would add bytes without detail.
  const quarters = [1, 2, 3, 4].map((part) => Math.max(1, Math.round((size.width * part) / 4)));
  const widths = size.width < Math.max(...WIDTHS) ? [...new Set(quarters)] : WIDTHS;
  const width = Math.max(...widths);
  const isTooLarge = size.width * size.height > MEGAPIXELS * 1e6;
  if (isTooLarge || (width * size.height) / size.width > HIGHEST) {
    const expected = isTooLarge ? `at most ${MEGAPIXELS} million of them` : 'a smaller height';
    report(`found ${size.width} × ${size.height} pixels, expected ${expected}`);
    return undefined;
  }
  return widths;
}

async function encode(bytes: Uint8Array, widths: number[]): Promise<Encoded> {
  // The bytes of an AVIF file depend on the number of threads.
  sharp.concurrency(1);
  const width = Math.max(...widths);
  // Decoded once, because the original may be much larger than all the files made from it.
  const { data, info } = await sharp(bytes, OPTIONS)
    .autoOrient()
    .resize({ width })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const raw = { width, height: info.height, channels: info.channels };
  const made = FORMATS.map(([, , encodeAs]) =>
    widths.map((wide) => {
      const height = Math.max(1, Math.round((wide * info.height) / width));
      return encodeAs(sharp(data, { raw }).resize(wide, height, { fit: 'fill' })).toBuffer();
    }),
  );
  return { height: info.height, widths, bytes: await Promise.all(made.map((each) => Promise.all(each))) };
}

function named({ height, widths, bytes }: Encoded, id: string): Photo {
  const files: Photo['files'] = new Map();
  const variants = FORMATS.map(([type, extension], format) => {
    const sources = widths.map((width, index) => {
      const content = bytes[format]?.[index] ?? new Uint8Array();
      const file = `${slugOf(id)}-${width}-${sha256(content).toString('hex').slice(0, 8)}.${extension}`;
      files.set(file, content);
      return { file, width };
    });
    return { type, sources };
  });
  return { width: widths.at(-1) ?? 1, height, files, variants };
}

/** The file starts with a checksum, because a damaged file may still parse. */
async function recall(place: string): Promise<Encoded | undefined> {
  try {
    const file = await readFile(place);
    const content = file.subarray(32);
    return sha256(content).equals(file.subarray(0, 32)) ? (deserialize(content) as Encoded) : undefined;
  } catch {
    return undefined;
  }
}

async function keep(place: string, encoded: Encoded): Promise<void> {
  const part = `${place}.${randomUUID()}.part`;
  try {
    const content = serialize(encoded);
    await mkdir(join(place, '..'), { recursive: true });
    await writeFile(part, Buffer.concat([sha256(content), content]));
    await rename(part, place);
  } catch {
    // Without a cache the build is slower, but still correct.
    await rm(part, { force: true }).catch(() => undefined);
  }
}
