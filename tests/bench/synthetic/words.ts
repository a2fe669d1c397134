/** Words of which names of things that do not exist are made. */

export const beginnings = [
  ...['Archiv', 'Bus', 'Daten', 'Energie', 'Feuerwehr', 'Gesundheits', 'Hafen', 'Handels', 'Kita', 'Kultur', 'Licht'],
  ...['Markt', 'Müll', 'Park', 'Pflege', 'Radweg', 'Schul', 'Sport', 'Tourismus', 'Umwelt', 'Verkehrs', 'Wald'],
  ...['Wasser', 'Wetter'],
] as const;

export const endings = [
  ...['atlas', 'check', 'dienst', 'funk', 'helfer', 'karte', 'kompass', 'labor', 'lotse', 'melder', 'modell', 'netz'],
  ...['plan', 'portal', 'radar', 'register', 'speicher', 'treff', 'werkstatt', 'zwilling'],
] as const;

/** Who makes what, by the kind of organisation. */
export const organisations = [
  ['unternehmen', 'Systemhaus'],
  ['unternehmen', 'Funkwerk'],
  ['verein', 'Bürgerverein'],
  ['hochschule', 'Institut für Stadttechnik'],
  ['it-dienstleister', 'Rechenzentrum'],
  ['kammer', 'Handwerkshaus'],
  ['sonstige', 'Werkstatt für Daten'],
] as const;

/** What is counted in a project. */
export const units = [
  'Sensoren',
  'Nutzende',
  'Anträge',
  'Schulen',
  'Messpunkte',
  'Fahrten',
  'Geräte',
  'Workshops',
] as const;

export const audiences = [
  'Eltern',
  'Pendelnde',
  'Betriebe',
  'Schulen',
  'Vereine',
  'Gäste der Stadt',
  'Ältere',
] as const;

export const methods = [
  ['Sensoren im Boden', 'Funk ohne eigenes Kabel', 'eine Karte im Netz'],
  ['ein Formular ohne Papier', 'eine Schnittstelle zum Fachverfahren'],
  ['Kameras an Kreuzungen', 'Rechner, die Fahrzeuge zählen'],
  ['ein Modell der Stadt', 'offene Daten der Vermessung', 'ein Blick für alle'],
  ['eine App auf dem Telefon', 'ein Zugang ohne Konto'],
] as const;

export const results = [
  'Die Technik lief, die Pflege kostet mehr als gedacht.',
  'Anträge kommen schneller an, der Weg bis zum Bescheid blieb gleich.',
  'Die Messwerte stehen offen im Netz.',
  'Der Versuch zeigte, dass ein Rechner allein nicht reicht.',
  'Andere Ämter nutzen das Werkzeug mit.',
] as const;

export const quotes = [
  'Wir haben gelernt, klein zu beginnen und früh zu fragen.',
  'Ohne die Leute vor Ort wäre das nie fertig geworden.',
  'Die Daten gehören der Stadt, und dabei bleibt es.',
  'Ein Pilot hilft nur, wenn danach jemand bezahlt.',
] as const;

export const steps = [
  'Bedarf klären',
  'Technik aufbauen',
  'Mit Leuten testen',
  'In den Alltag holen',
  'Bericht schreiben',
] as const;

/** Words that a glossary explains; each is one with a beginning: „Wetterspeicherring“. */
export const termEndings = ['speicherring', 'meldekette', 'funkzelle', 'datenraum', 'zählstelle'] as const;
