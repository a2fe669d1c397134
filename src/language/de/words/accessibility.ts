/** Words of the page about accessibility; what stands between them comes from `barrierefreiheit.yaml`. */

export const accessibility = {
  /** Whose statement it is, or that it is nobody's yet. */
  statement: {
    by: (name: string) => `Erklärung zur Barrierefreiheit von: ${name}.`,
    none: 'Keine amtliche Erklärung: Ein Betreiber, der sie abgeben könnte, ist noch nicht eingetragen.',
  },
  standard: 'Maßstab',
  conformance: {
    vollstaendig: 'Die Website entspricht dem Maßstab, soweit geprüft, vollständig.',
    teilweise: 'Die Website entspricht dem Maßstab teilweise; was fehlt, steht unten.',
    nicht: 'Die Website entspricht dem Maßstab nicht; was fehlt, steht unten.',
  },
  checked: (date: string) => `Zuletzt geprüft am ${date}.`,
  checks: 'Was wie geprüft wurde',
  check: { what: 'Was', how: 'Wie', result: 'Ergebnis' },
  gaps: 'Was noch fehlt',
  gap: { what: 'Was fehlt', reason: 'Warum', instead: 'Stattdessen' },
  report: 'Barrieren melden',
  office: 'Ombudsstelle',
  officeFor:
    'Ist der Betreiber eine öffentliche Stelle in Nordrhein-Westfalen und führt Ihre Meldung zu keiner Lösung, können Sie sich an das Ombudsverfahren nach § 10d BGG NRW wenden:',
};
