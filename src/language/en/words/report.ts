/** Words of the form for reporting errors, on its page, at facts and on the page about accessibility. */
import type { Words } from '../../language.ts';

export const report: Words['report'] = {
  headings: { mistake: 'Report an error', barrier: 'Report a barrier' },
  way: 'Report it here',
  nobody: 'No operator who takes reports has been entered yet; you can copy this text and keep it.',
  letter: 'text of the report',
  mail: 'By e-mail to',
  orMail: 'Or by e-mail to',
  page: 'Address of the page',
  pageHint: 'With https://, from the address bar of your browser.',
  proof: 'What proves the right information?',
  proofHint: 'Ideally the address of a document and the place in it.',
  email: 'Your e-mail address',
  emailHint: 'Only if you would like an answer.',
  required: '(required)',
  optional: '(optional)',
  send: 'Send the report',
  goesTo: (host) => `The form sends what you enter, encrypted, to ${host}; the answer comes from there.`,
  privacy: 'What happens to it',
};
