/** The addresses of the crisis line in a parsed clinic.yaml, in their order, independent of the compiler. */
export interface ClinicFile {
  region: string;
  /** Each is an address, or has one beside its source. */
  crisis: Record<string, (string | { href: string })[]>;
}

export const crisisHrefs = ({ region, crisis }: ClinicFile): string[] =>
  (crisis[region] ?? []).map((number) => (typeof number === 'string' ? number : number.href));
