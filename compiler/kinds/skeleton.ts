/** What the front matter of every new file says of its review. */
export const CHECKED = `# pending: no clinician has checked it yet, and the element says so. After the check, write published, and who and when:
# reviewer:
#   name: Full Name
#   credential: MD, board-certified psychiatrist
# reviewed: 2026-01-31
# nextReview: 2028-01-31
status: pending
audience: patients`;
