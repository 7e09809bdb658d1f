/**
 * The content of another clinic: a dentist in the UK, with an article, two services, a navigation and a crisis line of its own. It
 * has one language, and no panel, glossary or sources.
 */
export const dentalClinic: Readonly<Record<string, string>> = {
  'clinic.yaml': `name: Bright Street Dental Practice
site: https://bright-street-dental.example/
placeholder: true
widgets: https://widgets.bright-street-dental.example/
pages:
  first-visit: your-first-visit/
  check-ups: treatments/check-ups/
  hygiene: treatments/hygiene/
  booking: book/
hosts: [nhs.uk]
region: GB
crisis:
  GB: [tel:999, tel:111, https://111.nhs.uk/]
`,
  'en/articles/first-visit.md': `---
title: Your first visit
page: first-visit
status: pending
audience: patients
---

A first visit is a conversation and a look at your teeth. Bring a list of your medicines.

## What happens

The dentist counts your teeth, looks at your gums, and tells you what they see. You decide what happens next. Read about
[check-ups](page:check-ups) too.
`,
  'en/services/check-ups.md': `---
heading: Check-ups
page: check-ups
picture: tooth
action: About check-ups
status: pending
---

A dentist looks at your teeth and gums.
`,
  'en/services/hygiene.md': `---
heading: Hygiene visits
page: hygiene
action: About hygiene visits
status: pending
---

A hygienist cleans your teeth and shows you how to keep them clean.
`,
  'en/navigation.yaml': `status: pending
label: More from the practice
links:
  - page: check-ups
    text: Check-ups
  - page: hygiene
    text: Hygiene visits
action:
  page: booking
  text: Book a visit
`,
  'en/crisis.yaml': `status: pending
regions:
  GB:
    lead: In severe pain?
    text: Call 111, day or night. If you cannot breathe, call 999.
    urgent: If you cannot breathe, call 999. For pain, call 111.
    elsewhere: Outside the UK, call your local emergency number.
    links:
      - text: Call 999
        href: tel:999
      - text: Call 111
        href: tel:111
      - text: Use 111 online
        href: https://111.nhs.uk/
`,
  'media/tooth.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 12"><path d="M8 2q4 2 8 0 3 3-1 8-2-3-3-3t-3 3Q5 5 8 2z"/></svg>\n',
  'media/tooth.yaml': 'credit: Drawn for this test\nalt:\n  en: A tooth\n',
};

/** Words of the clinic of this repository, which must not be in what is built for another. */
export const otherWords =
  /\btms\b|tms-|tmsPanel|\b988|\b911\b|\bFDA\b|mind.?therapy|medication.?management|psychotherapy|neuromodulation|magnetic stimulation/i;
