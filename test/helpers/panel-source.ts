/** The panel's text as its author wrote it, independent of the compiler. */
import { parse } from 'yaml';
import { tidy } from './find.ts';

interface Titled {
  title: string;
  note: string;
}

interface Fact {
  label: string;
  value: string;
  note: string;
}

type Group = Titled & { items: string[] };

export interface PanelSource {
  title: string;
  summary: string[];
  facts: Fact[];
  cost: Fact;
  insurance: Fact;
  steps: { title: string; text: string; help?: string; picture?: string }[];
  course: { weeks: number; longest: number; text: string; legend: string };
  suits: Group;
  unsuited: Group;
  talkFirst: Group;
  watch: string;
  compare: (Titled & { groups: { count: number; text: string }[] })[];
  rare: Titled & { text: string; table: { caption: string; columns: string[]; rows: string[][] } };
  action: { page: string; text: string };
  interest: string;
  questions: string[];
}

export async function panelSource(): Promise<PanelSource> {
  const response = await fetch('/content/en/panels/tms.md');
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(await response.text()) ?? [];
  // Without the marks for strong text and citations.
  const panel = parse(front.replaceAll('**', '').replace(/\[@[^\]]*\]/g, '')) as PanelSource;
  return { ...panel, questions: [...body.matchAll(/^## (.+)$/gm)].map(([, words]) => tidy(words ?? '')) };
}
