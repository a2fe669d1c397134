/** What the form „Fehler melden“ sends (`application/x-www-form-urlencoded`), as `BETRIEB.md` tells whoever receives it. */

/** Names of its fields. */
export const reportFields = {
  kind: 'art',
  title: 'titel',
  id: 'kennung',
  /** The whole address of the page that it is about; also the name in the query that prefills it. */
  page: 'seite',
  message: 'meldung',
  proof: 'beleg',
  email: 'email',
} as const;

/** Values of `kind`. */
export const reportKinds = { mistake: 'fehler', barrier: 'barriere' } as const;
export type ReportKind = keyof typeof reportKinds;

/** Characters of a message. */
export const longestReport = 5000;
