/** The text of urgent help with its buttons, and the addresses in clinic.yaml that they lead to, from the content files. */
import { parse } from 'yaml';
import { tidy } from './find.ts';

interface Clinic {
  region: string;
  crisis: Record<string, (string | { href: string })[]>;
}

interface Crisis {
  regions: Record<string, { urgent: string; elsewhere: string; links: { text: string }[] }>;
}

const read = async (path: string): Promise<unknown> => parse(await (await fetch(`/content/${path}`)).text());

export async function urgentSource(
  locale = 'en',
): Promise<{ words: string; buttons: string[]; hrefs: string[] }> {
  const { region, crisis } = (await read('clinic.yaml')) as Clinic;
  const { regions } = (await read(`${locale}/crisis.yaml`)) as Crisis;
  const { urgent = '', elsewhere = '', links = [] } = regions[region] ?? {};
  const buttons = links.map(({ text }) => text);
  const words = [urgent, ...buttons, elsewhere].join(' ');
  return {
    words: tidy(words.replace(/\*\*/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')),
    buttons,
    hrefs: (crisis[region] ?? []).map((number) => (typeof number === 'string' ? number : number.href)),
  };
}
