/** Opens the addresses of sources and links that nobody has opened yet, and adds those that work to links.yaml. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { parseDocument } from 'yaml';
import { compileContent } from '../../compiler/compile.ts';

interface Link {
  address: string;
  checked: string;
  how: string;
}

/** What came of opening an address: how it was opened, or why it is not known to be good. */
export type Outcome = { how: string } | { problem: string };

/** Answers of sites that let people in, but not programs. */
const FOR_PEOPLE = [401, 403, 405, 406, 429];

/** Some sites refuse programs that do not name themselves. */
const HEADERS = { 'user-agent': 'Mozilla/5.0 (compatible; check-links)', accept: 'text/html,*/*' };

export async function open(address: string, milliseconds = 20_000): Promise<Outcome> {
  try {
    const signal = AbortSignal.timeout(milliseconds);
    const { ok, status, redirected, url, body } = await fetch(address, { headers: HEADERS, signal });
    await body?.cancel();
    if (ok) return { how: redirected ? `opened, leads to ${url}` : 'opened' };
    if (FOR_PEOPLE.includes(status))
      return {
        problem: `answers ${status} to programs: open it in a browser, then run npm run check:links -- --seen ${address}`,
      };
    return { problem: `answers ${status}, expected a page: correct the address` };
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError')
      return { problem: `gave no answer in ${milliseconds / 1000} seconds, expected a page: try again` };
    const { cause } = error as { cause?: NodeJS.ErrnoException };
    return { problem: `could not be opened (${cause?.code ?? String(error)}), expected a page: try again` };
  }
}

interface Checking {
  from: string;
  today: string;
  /** Whether to open those that are in the file too. */
  all?: boolean;
  /** Addresses that a person has seen in a browser. */
  seen?: readonly string[];
  milliseconds?: number;
  log(line: string): void;
}

/** Returns the number of addresses that are not known to be good. */
export async function checkLinks(checking: Checking): Promise<number> {
  const { from, today, all = false, seen = [], milliseconds, log } = checking;
  const { addresses, problems } = await compileContent({ from, today });
  // What cannot be read would be taken for an address that nobody uses.
  const broken = problems.find(({ level }) => level === 'error');
  if (broken) throw new Error(`${broken.file}: ${broken.message}: run npm run content first`);
  const unknown = seen.find((address) => !addresses.includes(address));
  if (unknown !== undefined)
    throw new Error(`--seen: found ${unknown}, expected an address that a source or a text has`);

  const file = join(from, 'links.yaml');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const known = (parseDocument(text).toJS() ?? []) as Link[];
  // Those that nobody uses any more are dropped.
  const kept = new Map(
    known.filter(({ address }) => addresses.includes(address)).map((link) => [link.address, link]),
  );
  let bad = 0;
  for (const address of addresses) {
    if (kept.has(address) && !all && !seen.includes(address)) continue;
    const outcome = seen.includes(address) ? { how: 'seen in a browser' } : await open(address, milliseconds);
    if ('how' in outcome) {
      kept.set(address, { address, checked: today, how: outcome.how });
      log(`${address}  ${outcome.how}`);
    } else {
      bad += 1;
      // A site that is down today keeps the day on which it was open. The reader of the list decides.
      log(`${address}  ${outcome.problem}`);
    }
  }
  const head = /^(?:#.*\n)*/.exec(text)?.[0] ?? '';
  const links = [...kept.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
  const lines = links.map(
    ({ address, checked, how }) =>
      `- address: ${JSON.stringify(address)}\n  checked: ${checked}\n  how: ${JSON.stringify(how)}\n`,
  );
  await writeFile(file, `${head}${lines.join('') || '[]\n'}`);
  log(`${links.length} of ${addresses.length} addresses are in ${file}`);
  return bad;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      from: { type: 'string', default: 'content' },
      all: { type: 'boolean', default: false },
      seen: { type: 'string', multiple: true, default: [] },
    },
  });
  const today = new Date().toLocaleDateString('sv');
  process.exitCode = (await checkLinks({ ...values, today, log: console.log })) > 0 ? 1 : 0;
}
