/** Words of the form „Fehler melden“, on its page, at facts and on the page about accessibility. */

export const report = {
  headings: { mistake: 'Fehler melden', barrier: 'Eine Barriere melden' },
  /** Above the form on its own page. */
  way: 'Hier melden',
  /** Where nobody takes reports yet. */
  nobody: 'Noch ist kein Betreiber eingetragen, der Meldungen annimmt; diesen Text können Sie kopieren und aufheben.',
  /** The text to copy. */
  letter: 'Text der Meldung',
  mail: 'Per E-Mail an',
  orMail: 'Oder per E-Mail an',
  page: 'Adresse der Seite',
  pageHint: 'Mit https:// aus der Adresszeile des Browsers.',
  proof: 'Womit lässt sich das Richtige belegen?',
  proofHint: 'Am besten mit der Adresse eines Dokuments und der Stelle darin.',
  email: 'Ihre E-Mail-Adresse',
  emailHint: 'Nur wenn Sie eine Antwort möchten.',
  /** Behind the name of a field. */
  required: '(nötig)',
  optional: '(freiwillig)',
  send: 'Meldung abschicken',
  goesTo: (host: string) => `Das Formular schickt Ihre Angaben verschlüsselt an ${host}; die Antwort kommt von dort.`,
  privacy: 'Was damit geschieht',
};
