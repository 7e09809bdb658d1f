/** The text of urgent help with its buttons, and the addresses in clinic.yaml that they lead to, from the content files. */
import { parse } from 'yaml';
import { crisisHrefs } from './crisis-hrefs.ts';
import type { ClinicFile } from './crisis-hrefs.ts';
import { tidy } from './find.ts';

interface Crisis {
  regions: Record<string, { urgent: string; elsewhere: string; links: { text: string }[] }>;
}

const read = async (path: string): Promise<unknown> => parse(await (await fetch(`/content/${path}`)).text());

export async function urgentSource(
  locale = 'en',
): Promise<{ words: string; buttons: string[]; hrefs: string[] }> {
  const clinic = (await read('clinic.yaml')) as ClinicFile;
  const { regions } = (await read(`${locale}/crisis.yaml`)) as Crisis;
  const { urgent = '', elsewhere = '', links = [] } = regions[clinic.region] ?? {};
  const buttons = links.map(({ text }) => text);
  const words = [urgent, ...buttons, elsewhere].join(' ');
  return {
    words: tidy(words.replace(/\*\*/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')),
    buttons,
    hrefs: crisisHrefs(clinic),
  };
}
