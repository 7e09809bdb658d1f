/** Checks whether a piece may be published. */
import type { Report } from '../source/problem.ts';
import type { Yaml } from '../source/yaml.ts';
import type { Translation } from './translation.ts';

export interface ReviewStatus {
  status: string;
  reviewed?: string | undefined;
  nextReview?: string | undefined;
  translation?: Translation | undefined;
}

export interface Release {
  /** Whether content that must not be published is an error. */
  release: boolean;
  /** ISO date. */
  today: string;
}

export function checkReviewStatus(
  { status, nextReview, translation }: ReviewStatus,
  yaml: Yaml,
  { release, today }: Release,
  report: Report,
): void {
  if (release && status === 'pending') {
    const who = translation ? 'a qualified translator' : 'a clinician';
    const message = `status: found "pending", expected published: ${who} has to check it first`;
    report(message, yaml.locate(['status']));
  }
  if (nextReview && nextReview < today && status !== 'withdrawn') {
    const message = `nextReview: found "${nextReview}", which is in the past, expected a new review and a date in the future`;
    report(message, yaml.locate(['nextReview']), release ? 'error' : 'warning');
  }
}
