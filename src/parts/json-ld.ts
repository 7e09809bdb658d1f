/** A page of the clinic, described for search engines with schema.org types. */
import type { FAQPage, Graph, MedicalTherapy, MedicalWebPage, Question } from 'schema-dts';
import type { Provenance } from '../lib/piece.ts';

export interface Described extends Pick<
  Provenance,
  'status' | 'author' | 'reviewer' | 'specialist' | 'reviewed'
> {
  title: string;
  /** Address of the clinic's own page. */
  url: string;
  /** BCP 47. */
  language: string;
  clinic: { name: string; site: string };
  /** Whether it is about a therapy, which has the title as its name. */
  isTherapy: boolean;
  questions: readonly (readonly [question: string, answer: string])[];
}

/** Undefined values are left out of the output. */
type Written<T> = { [K in keyof T]: T[K] | undefined };

/** Unknown facts are left out, never guessed. */
export function structuredData(page: Described): Graph {
  const { title: name, url, clinic, author, reviewer, specialist } = page;
  const person = (name: string | undefined) =>
    name === undefined ? undefined : ({ '@type': 'Person', name } as const);
  const reviewers = [reviewer, specialist].flatMap((name) => person(name) ?? []);
  const therapy: MedicalTherapy = { '@type': 'MedicalTherapy', name };
  const described: Written<Exclude<MedicalWebPage, string>> = {
    '@type': 'MedicalWebPage',
    name,
    url,
    inLanguage: page.language,
    // The clinic has not published what no clinician has checked.
    publisher:
      page.status === 'published'
        ? { '@type': 'Organization', name: clinic.name, url: clinic.site }
        : undefined,
    author: person(author),
    reviewedBy: reviewers.length > 1 ? reviewers : reviewers[0],
    lastReviewed: page.reviewed,
    about: page.isTherapy ? therapy : undefined,
  };
  const questions: FAQPage = {
    '@type': 'FAQPage',
    url,
    mainEntity: page.questions.map(([name, text]): Question => ({
      '@type': 'Question',
      name,
      acceptedAnswer: { '@type': 'Answer', text },
    })),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [described as MedicalWebPage, ...(page.questions.length ? [questions] : [])],
  };
}
