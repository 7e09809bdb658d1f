/** The text of urgent help, and the numbers in clinic.yaml that it must link to, from the content files. */
import { parse } from 'yaml';
import { tidy } from './find.ts';

interface Clinic {
  region: string;
  crisis: Record<string, string[]>;
}

interface Crisis {
  regions: Record<string, { urgent: string }>;
}

const read = async (path: string): Promise<unknown> => parse(await (await fetch(`/content/${path}`)).text());

export async function urgentSource(locale = 'en'): Promise<{ words: string; hrefs: string[] }> {
  const { region, crisis } = (await read('clinic.yaml')) as Clinic;
  const { regions } = (await read(`${locale}/crisis.yaml`)) as Crisis;
  return {
    words: tidy(regions[region]?.urgent.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1') ?? ''),
    hrefs: (crisis[region] ?? []).filter((href) => /^(tel|sms):/.test(href)).sort(),
  };
}
