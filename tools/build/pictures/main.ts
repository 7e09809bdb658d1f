/**
 * `npm run pictures`: takes the pictures for README.md and docs/ from the built catalogue, and records what each shows, so that
 * a test can tell when one is stale. A picture uses the fonts of the machine, so take all of them on one machine.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { Catalogue, finished } from '../../../test/dist/catalogue.ts';
import { clinic } from '../../../src/generated/clinic.ts';
import { fileOf, folder, shots } from './shots.ts';
import type { Shot, Theme } from './shots.ts';
import { hashOf, open, shownHash } from './story.ts';
import type { Written } from './story.ts';

/** Space of the page around an element. */
const edge = 24;

/** List markers may hang outside the element, and should be in the picture. */
const cutAt = (height: number): string => `.container {
  max-block-size: ${height}px;
  margin-inline: -${edge}px;
  padding-inline: ${edge}px;
  overflow: clip;
  mask-image: linear-gradient(#000 calc(100% - 6rem), #0000);
}`;

/** The part of the page to show, in CSS pixels. */
async function clipOf(page: Page, { width, top }: Shot) {
  if (top) return { x: 0, y: 0, width, height: top };
  return page.$eval(
    '.container > *',
    (element, around) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const kept = element.parentElement?.clientHeight ?? height;
      return { x: x - around, y: y - around, width: width + 2 * around, height: kept + 2 * around };
    },
    edge,
  );
}

async function take(page: Page, shot: Shot): Promise<Buffer> {
  if (shot.cut) await page.addStyleTag({ content: cutAt(shot.cut) });
  if (shot.top) await page.keyboard.press('Tab');
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode()));
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  });
  const png = await page.screenshot({ clip: await clipOf(page, shot), captureBeyondViewport: true });
  // Drawings and text have few colours, so a lossless palette is sharper and smaller than lossy compression.
  const flat = await sharp(png).png({ palette: true, dither: 0, quality: 90, effort: 10 }).toBuffer();
  return sharp(flat).webp({ lossless: true, effort: 6 }).toBuffer();
}

const catalogue = await Catalogue.serve();
const entries: Record<string, Written> = {};

async function write(name: string, shot: Shot, theme: Theme): Promise<void> {
  const page = await open(catalogue, shot, theme);
  const faults = await finished(page, shot.story);
  if (faults.length > 0) throw new Error(`${shot.story}: ${faults.join('; ')}`);
  const shown = await shownHash(page, shot);
  const bytes = await take(page, shot);
  await page.close();
  const file = fileOf(name, theme);
  await writeFile(`${folder}/${file}`, bytes);
  entries[file] = { clinic: clinic.name, story: shot.story, shown, file: hashOf(bytes) };
  console.log(`${folder}/${file}  ${(bytes.length / 1024).toFixed(1)} KB`);
}

try {
  await mkdir(folder, { recursive: true });
  for (const [name, shot] of Object.entries(shots))
    for (const theme of shot.themes) await write(name, shot, theme);
  for (const file of await readdir(folder))
    if (file.endsWith('.webp') && !(file in entries)) await rm(`${folder}/${file}`);
  await writeFile(`${folder}/pictures.json`, `${JSON.stringify(entries, null, 2)}\n`);
} finally {
  await catalogue.close();
}
