/** Words of the page about accessibility. */
import type { Words } from '../../language.ts';

export const accessibility: Words['accessibility'] = {
  statement: {
    by: (name) => `Accessibility statement of: ${name}.`,
    none: 'No official statement: no operator who could make it has been entered yet.',
  },
  standard: 'Standard',
  conformance: {
    vollstaendig: 'As far as it was checked, the website fully meets the standard.',
    teilweise: 'The website partly meets the standard; what is missing is listed below.',
    nicht: 'The website does not meet the standard; what is missing is listed below.',
  },
  checked: (date) => `Last checked on ${date}.`,
  checks: 'What was checked, and how',
  check: { what: 'What', how: 'How', result: 'Result' },
  gaps: 'What is still missing',
  gap: { what: 'What is missing', reason: 'Why', instead: 'Instead' },
  report: 'Report barriers',
  office: 'Ombuds office',
  officeFor:
    'If the operator is a public body in North Rhine-Westphalia and your report leads to no solution, you can turn to the ombuds procedure under section 10d BGG NRW:',
};
