import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { photoModule } from '../../compiler/media/photo-module.ts';
import { compilePhoto, slugOf } from '../../compiler/media/photo.ts';
import type { Photo } from '../../compiler/media/photo.ts';
import { htmlOf, load } from '../helpers/render-piece.ts';

const ROOT = join(import.meta.dirname, '../..');
const RED = { r: 255, g: 0, b: 0 };

const flat = (width: number, height: number, background = RED): Sharp =>
  sharp({ create: { width, height, channels: 3, background } });

/** Noise as from a camera, the same in every run. */
function grain(width: number, height: number): Sharp {
  const pixels = new Uint8Array(width * height * 3);
  let state = 7;
  for (let index = 0; index < pixels.length; index++) {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    pixels[index] = 100 + ((index / width / 3) % 100) + (state >> 26);
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

async function temporary(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'photo-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Compiles a valid picture, with a separate cache. */
async function compiled(
  context: TestContext,
  bytes: Uint8Array,
  id = 'tree',
  cache?: string,
): Promise<Photo> {
  const reports: string[] = [];
  const photo = await compilePhoto(
    bytes,
    id,
    (message) => reports.push(message),
    cache ?? (await temporary(context)),
  );
  assert.deepEqual(reports, []);
  assert.ok(photo);
  return photo;
}

async function refused(context: TestContext, bytes: Uint8Array): Promise<string> {
  const reports: string[] = [];
  const photo = await compilePhoto(
    bytes,
    'tree',
    (message) => reports.push(message),
    await temporary(context),
  );
  assert.equal(photo, undefined);
  assert.equal(reports.length, 1);
  assert.doesNotMatch(reports[0] ?? '', /\n/);
  return reports[0] ?? '';
}

const widthsOf = (photo: Photo): number[][] =>
  photo.variants.map(({ sources }) => sources.map(({ width }) => width));

/** The top left pixel of the widest variant of a format. */
async function cornerOf(photo: Photo, type: string): Promise<number[]> {
  const file = photo.variants.find((variant) => variant.type === type)?.sources.at(-1)?.file ?? '';
  return [...(await sharp(photo.files.get(file)).raw().toBuffer()).subarray(0, 4)];
}

function near(found: number[], expected: number[]): void {
  const isNear = expected.every((value, index) => Math.abs(value - (found[index] ?? -99)) < 12);
  assert.ok(isNear, `found ${found.join(', ')}, expected about ${expected.join(', ')}`);
}

test('a photograph becomes twelve files with the listed size, format and name', async (context) => {
  const photo = await compiled(context, await flat(2100, 1050).jpeg().toBuffer(), 'A tree');
  assert.deepEqual([photo.width, photo.height], [1920, 960]);
  assert.deepEqual(
    photo.variants.map(({ type }) => type),
    ['image/avif', 'image/webp', 'image/jpeg'],
  );
  assert.deepEqual(widthsOf(photo), Array(3).fill([320, 640, 1280, 1920]));
  assert.equal(photo.files.size, 12);
  for (const { type, sources } of photo.variants) {
    const extension = type.replace('image/', '').replace('jpeg', 'jpg');
    for (const { file, width } of sources) {
      assert.match(file, new RegExp(`^a-tree-${width}-[0-9a-f]{8}\\.${extension}$`));
      const found = await sharp(photo.files.get(file)).metadata();
      assert.deepEqual([found.mediaType, found.width, found.height], [type, width, width / 2]);
      assert.deepEqual([found.space, found.channels, found.hasAlpha], ['srgb', 3, false]);
      if (type === 'image/jpeg') assert.ok(found.isProgressive);
    }
  }
});

test('a photograph is rotated upright and loses its metadata', async (context) => {
  const halves = await flat(400, 200)
    .composite([{ input: await flat(200, 200, { r: 0, g: 0, b: 255 }).png().toBuffer(), left: 200, top: 0 }])
    .png()
    .toBuffer();
  const bytes = await sharp(halves)
    .withExif({
      IFD0: { Copyright: 'secret' },
      IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N', GPSLongitude: '0/1 7/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">secret</x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const before = await sharp(bytes).metadata();
  assert.ok(before.exif && before.orientation === 6 && bytes.includes('secret'));
  const photo = await compiled(context, bytes);
  assert.deepEqual([photo.width, photo.height], [200, 400]);
  for (const { type } of photo.variants) near(await cornerOf(photo, type), [255, 0, 0]);
  for (const content of photo.files.values()) {
    const { exif, xmp, iptc, icc, orientation } = await sharp(content).metadata();
    assert.deepEqual([exif, xmp, iptc, icc, orientation], Array(5).fill(undefined));
    assert.doesNotMatch(Buffer.from(content).toString('latin1'), /Exif\0\0|secret|GPS|xmpmeta/);
  }
});

test('no picture is enlarged', async (context) => {
  const widths = async (width: number, height: number): Promise<number[][]> =>
    widthsOf(await compiled(context, await flat(width, height).png().toBuffer()));
  assert.deepEqual(await widths(1919, 2), Array(3).fill([480, 960, 1439, 1919]));
  assert.deepEqual(await widths(100, 50), Array(3).fill([25, 50, 75, 100]));
  assert.deepEqual(await widths(3, 2), Array(3).fill([1, 2, 3]));
  assert.deepEqual(await widths(1, 1), Array(3).fill([1]));
  assert.deepEqual(await widths(20_000, 3), Array(3).fill([320, 640, 1280, 1920]));
});

test('40 megapixels are accepted; more and pictures taller than the formats allow are refused', async (context) => {
  const photo = await compiled(context, await flat(8000, 5000).jpeg().toBuffer());
  assert.deepEqual([photo.width, photo.height], [1920, 1200]);
  assert.equal(
    await refused(context, await flat(8000, 5001).jpeg().toBuffer()),
    'found 8000 × 5001 pixels, expected at most 40 million of them',
  );
  // A file of a few bytes that says it is 65,000 pixels wide is refused before it is decoded.
  const bomb = await flat(9, 9).png().toBuffer();
  bomb.writeUInt32BE(65_000, 16);
  bomb.writeUInt32BE(65_000, 20);
  bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29);
  assert.equal(
    await refused(context, bomb),
    'found 65000 × 65000 pixels, expected at most 40 million of them',
  );
  assert.equal(
    await refused(context, await flat(9, 17_000).png().toBuffer()),
    'found 9 × 17000 pixels, expected a smaller height',
  );
});

for (const [name, picture] of Object.entries({
  cmyk: flat(40, 20).toColourspace('cmyk').tiff(),
  'cmyk in a JPEG': flat(40, 20).toColourspace('cmyk').jpeg(),
  'a wide gamut': flat(40, 20).withIccProfile('p3').jpeg({ quality: 95, chromaSubsampling: '4:4:4' }),
  'sixteen bits': flat(40, 20).toColourspace('rgb16').png(),
  avif: flat(40, 20).avif(),
  webp: flat(40, 20).webp(),
})) {
  test(`red stays red: ${name}`, async (context) => {
    const photo = await compiled(context, await picture.toBuffer());
    for (const { type } of photo.variants) {
      const [red = 0, green = 255, blue = 255] = await cornerOf(photo, type);
      // Printing colours are duller than screen colours.
      assert.ok(red > 225 && green < 45 && blue < 45, `${type}: ${red}, ${green}, ${blue}`);
    }
  });
}

test('transparency is kept, and becomes white in formats without it', async (context) => {
  const clear = sharp({
    create: { width: 40, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  });
  const photo = await compiled(context, await clear.png().toBuffer());
  assert.equal((await cornerOf(photo, 'image/avif'))[3], 0);
  assert.equal((await cornerOf(photo, 'image/webp'))[3], 0);
  near(await cornerOf(photo, 'image/jpeg'), [255, 255, 255]);
});

test('greyscale pictures work', async (context) => {
  const photo = await compiled(
    context,
    await flat(40, 20, { r: 90, g: 90, b: 90 }).toColourspace('b-w').png().toBuffer(),
  );
  for (const { type } of photo.variants) near(await cornerOf(photo, type), [90, 90, 90]);
});

for (const format of ['gif', 'webp', 'tiff'] as const) {
  test(`the first of several pictures in a file is used: ${format}`, async (context) => {
    const frames = await Promise.all(
      [RED, { r: 0, g: 0, b: 255 }].map((colour) => flat(40, 20, colour).png().toBuffer()),
    );
    const bytes = await sharp(frames, { join: { animated: true } })
      .toFormat(format)
      .toBuffer();
    assert.equal((await sharp(bytes).metadata()).pages, 2);
    const photo = await compiled(context, bytes);
    assert.deepEqual([photo.width, photo.height], [40, 20]);
    for (const { type } of photo.variants) near(await cornerOf(photo, type), [255, 0, 0]);
  });
}

test('a file that is not a picture is reported', async (context) => {
  const jpeg = await grain(200, 150).jpeg().toBuffer();
  assert.equal(
    await refused(context, jpeg.subarray(0, jpeg.length * 0.9)),
    'found a picture that cannot be read (VipsJpeg: premature end of JPEG image), expected a whole JPEG, PNG, WebP, AVIF or TIFF',
  );
  for (const format of ['png', 'webp', 'avif', 'tiff', 'gif'] as const) {
    const whole = await grain(200, 150).toFormat(format).toBuffer();
    const told = await refused(context, whole.subarray(0, whole.length * 0.9));
    assert.match(told, /^found a picture that cannot be read \(\S/, format);
  }
  assert.equal(
    await refused(context, Buffer.from('Dear editor, here is the picture.')),
    'found a picture that cannot be read (Input buffer contains unsupported image format), expected a whole JPEG, PNG, WebP, AVIF or TIFF',
  );
  assert.match(await refused(context, new Uint8Array()), /^found a picture that cannot be read \(\S/);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7"/></svg>';
  assert.equal(
    await refused(context, Buffer.from(svg)),
    'found a picture that cannot be read (it is SVG), expected a whole JPEG, PNG, WebP, AVIF or TIFF',
  );
  const avif = (await grain(40, 20).avif().toBuffer()).toString('latin1');
  const heic = avif.replaceAll('avif', 'heic').replaceAll('av01', 'hvc1').replaceAll('av1C', 'hvcC');
  assert.match(
    await refused(context, Buffer.from(heic, 'latin1')),
    /^found a picture that cannot be read \(\S/,
  );
});

test('file names are safe on every system', () => {
  assert.equal(slugOf('hero, front (1) #2 ünï 100%'), 'hero-front-1-2-uni-100');
  assert.equal(slugOf('../Große İstanbul.Final'), 'grosse-istanbul-final');
  assert.equal(slugOf('木'), 'photo');
  assert.equal(slugOf(''), 'photo');
  assert.match(slugOf(`${'ab '.repeat(80)}`), /^[ab-]{50,100}(?<!-)$/);
});

test('every build makes the same bytes, even on a busy machine', async (context) => {
  const bytes = await grain(700, 500).jpeg().toBuffer();
  const alone = await compiled(context, bytes);
  sharp.concurrency(8);
  const busy = await Promise.all(['a', 'b', 'tree'].map((id) => compiled(context, bytes, id)));
  assert.deepEqual(busy[2], alone);
  // In a separate process with another number of threads. Names contain hashes, so equal names mean equal bytes.
  const folder = await temporary(context);
  await writeFile(join(folder, 'in.jpg'), bytes);
  const script = `
    import { readFileSync } from 'node:fs';
    import { compilePhoto } from ${JSON.stringify(pathToFileURL(join(ROOT, 'compiler/media/photo.ts')).href)};
    const photo = await compilePhoto(readFileSync('in.jpg'), 'tree', console.error, 'cache');
    console.log([...photo.files.keys()].join());`;
  await writeFile(join(folder, 'run.mts'), script);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), 'run.mts'],
    { cwd: folder, env: { ...process.env, UV_THREADPOOL_SIZE: '1', VIPS_CONCURRENCY: '3' } },
  );
  assert.equal(stdout.trim(), [...alone.files.keys()].join());
});

test('a picture is encoded only once', async (context) => {
  const cache = join(await temporary(context), 'deep/down');
  const bytes = await flat(40, 20).png().toBuffer();
  const first = await compiled(context, bytes, 'tree', cache);
  const [file = ''] = await readdir(cache);
  assert.deepEqual(await readdir(cache), [file]);
  const again = await compiled(context, bytes, 'bush', cache);
  assert.deepEqual([...again.files.values()], [...first.files.values()]);
  assert.match([...again.files.keys()].join(), /^(bush-[^,]+,?){12}$/);

  // The cached result of another picture is used if it is in the place of this one.
  const elsewhere = await temporary(context);
  const blue = await compiled(
    context,
    await flat(30, 10, { r: 0, g: 0, b: 255 }).png().toBuffer(),
    'tree',
    elsewhere,
  );
  const [other = ''] = await readdir(elsewhere);
  assert.notEqual(other, file);
  await writeFile(join(cache, file), await readFile(join(elsewhere, other)));
  assert.deepEqual(await compiled(context, bytes, 'tree', cache), blue);
});

test('a damaged cache is replaced, and the build works without a writable cache', async (context) => {
  const cache = await temporary(context);
  const bytes = await flat(40, 20).png().toBuffer();
  const photo = await compiled(context, bytes, 'tree', cache);
  const [file = ''] = await readdir(cache);
  const sound = await readFile(join(cache, file));
  const changed = Buffer.from(sound);
  changed[sound.length - 20] = (changed[sound.length - 20] ?? 0) ^ 1;
  for (const damaged of [changed, sound.subarray(0, 500), Buffer.alloc(0), Buffer.from('{}')]) {
    await writeFile(join(cache, file), damaged);
    assert.deepEqual(await compiled(context, bytes, 'tree', cache), photo);
    assert.deepEqual(await readFile(join(cache, file)), sound);
  }
  // A file in the place of the folder stops even the superuser.
  assert.deepEqual(await compiled(context, bytes, 'tree', join(cache, file)), photo);
  assert.deepEqual(await compiled(context, bytes, 'tree', join(cache, file, 'below')), photo);
  assert.deepEqual(await readdir(cache), [file]);
});

async function moduleOf(
  context: TestContext,
  photo: Photo,
): Promise<{ folder: string; render: (alt: string, isBelow: () => boolean) => unknown }> {
  const folder = await temporary(context);
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'tree.ts'), photoModule(photo, '// Written by a test. Do not edit.'));
  const { photo: render } = await load(folder, 'tree.ts');
  assert.ok(typeof render === 'function');
  return { folder, render: render as (alt: string, isBelow: () => boolean) => unknown };
}

test('the module shows the picture, from files next to it', async (context) => {
  const photo = await compiled(context, await flat(2000, 1000).png().toBuffer());
  const { folder, render } = await moduleOf(context, photo);
  const shown = htmlOf(render('A "tree" & <more>', () => true));
  const sizes = 'sizes="auto, (min-width: 60em) 38em, 100vw"';
  const set = (index: number): string =>
    (photo.variants[index]?.sources ?? [])
      .map(({ file, width }) => `${pathToFileURL(join(folder, file)).href} ${width}w`)
      .join(', ');
  const fallback = pathToFileURL(join(folder, photo.variants[2]?.sources[1]?.file ?? '')).href;
  assert.equal(
    shown,
    `<picture><source type="image/avif" ${sizes} srcset=${set(0)}>` +
      `<source type="image/webp" ${sizes} srcset=${set(1)}>` +
      `<img loading="lazy" .loading=lazy decoding="async" width="1920" height="960" ${sizes} ` +
      `srcset=${set(2)} src=${fallback} alt=A "tree" &amp; &lt;more>></picture>`,
  );
  assert.match(htmlOf(render('', () => false)), / \.loading=eager /);
});

test('the fallback is the JPEG closest to 640 pixels', async (context) => {
  const photo = await compiled(context, await flat(800, 100).png().toBuffer());
  const { render } = await moduleOf(context, photo);
  const src = / src=(\S+) /.exec(htmlOf(render('', () => true)))?.[1] ?? '';
  assert.equal(basename(src), photo.variants[2]?.sources[2]?.file);
});

test('the module compiles in strict mode', async (context) => {
  const photo = await compiled(context, await flat(9, 9).png().toBuffer());
  const { folder } = await moduleOf(context, photo);
  const compilerOptions = { typeRoots: [join(ROOT, 'node_modules/@types')] };
  const config = { extends: join(ROOT, 'tsconfig.json'), compilerOptions, include: ['tree.ts'] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const run = promisify(execFile)(process.execPath, [tsc, '-p', folder]);
  const output = await run.then(
    () => '',
    ({ stdout }: { stdout: string }) => stdout,
  );
  assert.equal(output, '');
});
