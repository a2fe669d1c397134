/** Headings, labels and notes that pages write into their markup. */
import { countOf } from '../format.ts';

const glance = 'Auf einen Blick';
const allFacts = 'Alle Fakten';
const allLicences = 'Alle Lizenzen';
const contradictions = 'Wider\u00adsprüche';
const allContradictions = 'Alle Widersprüche';

export const sections = {
  notFound: {
    nearest: 'Gemeint war vielleicht:',
    further: 'Weiter',
    home: 'Startseite',
    regions: 'Die fünf Regionen',
    projects: 'Alle Projekte',
    organisations: 'Alle Organisationen',
    events: 'Alle Termine',
    facts: allFacts,
    sources: 'Alle Quellen',
  },
  withdrawn: {
    title: (title: string) => `Zurückgezogen: ${title}`,
    on: (day: string) => `Diese Seite ist seit dem ${day} zurückgezogen.`,
    instead: 'Stattdessen gilt:',
  },
  redirect: { title: 'Umgezogen', text: 'Diese Seite steht jetzt unter:' },
  /** `baseMap` is the id of the headings about the base map, which are left out where it is not offered. */
  plain: { operator: 'Betreiber', baseMap: 'hintergrundkarte' },
  licences: {
    /** Of what others made and the site holds. */
    heading: 'Programme, Schriften und Grenzen anderer',
    intro:
      'Diese Werke stecken in der Seite. Fassung, Lizenz und Urheber stehen hier so, wie die Werke selbst sie nennen.',
    texts: 'Alle Lizenzen im Wortlaut (Textdatei)',
    work: 'Werk',
    licence: 'Lizenz',
    holders: 'Rechte',
    works: {
      archivo: { name: 'Archivo', use: 'Schrift der Überschriften und Tabellen, hier als „DMR Schrift“' },
      boundaries: { name: 'Verwaltungsgebiete', use: 'Grenzen auf den Karten' },
      kdbush: { name: 'KDBush', use: 'findet nahe Punkte für Supercluster' },
      leaflet: { name: 'Leaflet', use: 'die bewegliche Karte' },
      pagefind: { name: 'Pagefind', use: 'die Suche' },
      'source-serif': { name: 'Source Serif 4', use: 'Schrift der Texte, hier als „DMR Lese“' },
      supercluster: { name: 'Supercluster', use: 'fasst nahe Punkte auf der Karte zusammen' },
      'topojson-client': { name: 'TopoJSON Client', use: 'liest die Grenzen' },
    },
    /** Of the file with all texts. */
    file: {
      title: 'Lizenzen im Wortlaut',
      note: 'Werke anderer, die in dieser Website stecken, jedes mit seiner Lizenz. Was hier selbst entstanden ist, hat eigene Lizenzen; sie stehen auf der Seite „Lizenzen“.',
    },
  },
  remains: {
    lanes: 'Alle Vorhaben, vom Beginn bis zum letzten Beleg',
    /** Headings of the text as well, which then stands there. */
    reasons: 'Woran es lag',
    open: 'Offen ist',
    promises: 'Versprochen – geworden',
    nameOnly: 'Nur dem Namen nach bekannt',
  },
  embed: {
    replacedBy: (fact: string) => `Zurückgezogen. Ersetzt durch: ${fact}`,
    proof: (siteName: string) => `Beleg bei ${siteName}`,
  },
  fact: {
    replacedBy: 'Zurückgezogen. Ersetzt durch:',
    reading: 'Lesart',
    quotes: 'So lässt es sich sagen',
    embed: 'Einbetten',
    box: 'Zum Fakt',
    boxNote: 'Kennung, Stand, Prüfung, Dateien',
    sides: 'Wer nennt was',
    /** Before the value that the record itself holds. */
    own: 'Dieser Eintrag hält fest:',
    derivation: 'Her\u00adleitung',
    formula: (formula: string) => `Rechnung (wird vor jeder Veröffentlichung geprüft): ${formula}`,
    sources: 'Quellen',
    locator: (place: string) => `Fundstelle: ${place}`,
    contradicts: 'Wider\u00adspricht',
    uses: 'Verwendet',
    /** Around the subject. */
    unused: { before: 'Nur hier und in der Liste aller Fakten zu „', after: '“.' },
    /** In the preview. */
    usesUnknown: 'Welche Seiten den Fakt verwenden, steht hier, sobald die Website gebaut ist.',
    changes: 'Änderungen',
    unchanged: 'Seit der ersten Veröffentlichung unverändert.',
    related: 'Verwandt',
  },
  /** Beside a figure; what it shares with the page of the fact is called as there. */
  proof: {
    value: 'Wert',
    preferred: '(unsere Lesart)',
    entry: 'Zum Eintrag',
    page: 'Zur Faktenseite',
  },
  home: {
    field: 'Was aus allen Vorhaben wurde',
    fieldNote: 'Ein Kästchen ist ein Vorhaben, der Buchstabe seine Region; + heißt mehrere.',
    allLanes: 'Alle auf einer Zeitachse',
    money: 'Was aus dem Geld wurde',
    regions: 'Die fünf Regionen',
    regionsNote: 'Gemeinsame Vorhaben zählen in jeder beteiligten Region.',
    /** How many of a region's projects run on. */
    running: (running: number, all: number) => `${running} von ${all} ${running === 1 ? 'läuft' : 'laufen'} weiter`,
    noMoney: 'Summe nicht belegt',
    ways: 'Wie geht es weiter?',
    forAll: {
      heading: 'Mein Ort',
      place: 'Was geschah bei mir, und was liegt in der Nähe?',
      map: 'Alle Orte auf der Karte',
      projects: 'Alle Vorhaben durchsuchen',
      running: 'Was nach der Förderung weiterlief',
    },
    forPress: {
      heading: 'Für die Presse',
      quotable: 'Zahlen zum Zitieren',
      contradictions: (count: number) => `${countOf(count, 'Frage', 'Fragen')}, in denen Quellen uneins sind`,
      promises: 'Versprochen und geworden',
    },
    forMunicipalities: {
      heading: 'Für Kommunen',
      transfer: 'Was sich übernehmen lässt, und wen man fragt',
      reasons: 'Woran es lag',
      programme: 'Wie das Programm ablief',
    },
    news: 'Zuletzt',
  },
  programme: {
    course: 'Die Stationen',
    /** Below a heading of the same words the text of the page stands beside the drawing. */
    choice: 'Fünf Bezirke, fünf Städte',
    money: 'Woher das Geld kam',
    shares: 'So viel zahlte das Land von einem Vorhaben',
    actors: 'Wer was tat',
    outcome: 'Was daraus wurde',
    squares: 'Ein Quadrat ist ein Vorhaben, + heißt mehrere Regionen.',
    lookUp: 'Nachschlagen',
    contradictions,
    allContradictions: 'Alle Widersprüche mit Lesart',
    facts: allFacts,
  },
  region: {
    profile: 'Profil',
    contact: 'Kontakt:',
    phone: (number: string) => `Telefon ${number}`,
    website: 'Website der Region',
    map: 'Karte',
    projects: 'Vorhaben',
    finder: (projects: string) => `${projects} der Region im Finder`,
    statewide: 'darunter landesweit',
    events: 'Termine',
    contradictions,
    organisations: 'Beteiligte',
    facts: allFacts,
    sources: 'Quellen',
  },
  topic: {
    shares: 'Was die Regionen taten',
    total: (sum: string, note: string) => `Bekanntes Geld zusammen: ${sum} (${note}).`,
    squares: 'Ein Quadrat, ein Vorhaben.',
    parts: 'Das Geld von Teilen steckt im Ganzen.',
    about: 'Worum es ging',
    bars: 'Was es kostete, wie es endete',
    reasons: 'Warum das eine blieb und das andere nicht',
    takeovers: 'Was man übernehmen kann',
    takenOver: 'Übernommen von:',
    finder: 'Im Finder weiter filtern',
  },
  event: {
    about: 'Ereignis',
    box: glance,
    gallery: 'Bilder an anderer Stelle',
    parts: 'Teile der Reihe',
    facts: allFacts,
    around: 'Davor und danach',
  },
  news: { all: 'Meldungen', text: 'Meldung' },
  organisation: {
    contact: 'Kontakt',
    noContact: 'Telefon und Postfach: in den gesehenen Quellen nicht gefunden.',
    contactSource: 'Kontakt nach',
    bars: 'Vorhaben',
    companions: 'Mit wem',
    relations: 'Namen und Bezüge',
    lookUp: 'Nach\u00adschlagen',
    events: 'Termine',
    facts: allFacts,
  },
  source: {
    open: 'Dokument öffnen',
    about: 'Zur Quelle',
    facts: 'Darauf beruht',
    /** `facts` is „3 Fakten beruhen“. */
    count: (facts: string) => `${facts} auf dieser Quelle.`,
  },
  transfer: {
    /** Headings over the projects of a grade. */
    grades: {
      'code-offen': 'Code liegt offen',
      beschreibung: 'Beschreibung liegt vor',
      'keine-unterlage': 'Keine Unterlage bekannt',
    },
    list: 'Was sich übernehmen lässt',
    filter: 'Vorhaben filtern',
    nouns: { noun: 'Vorhaben', nounOne: 'Vorhaben', nounOf: 'Vorhaben' },
    withoutScript:
      'Die sechs Fragen brauchen JavaScript. Ohne steht hier die ganze Liste: zuerst, was offen liegt, dann, was andere schon übernommen haben.',
    check: {
      heading: 'Was passt zu Ihrer Kommune?',
      lead: 'Sechs Fragen, keine muss beantwortet werden. Gerechnet wird in Ihrem Browser; die Antworten stehen in der Adresse.',
      label: 'Sechs Fragen',
      any: 'egal',
      task: 'Welche Aufgabe?',
      size: 'Wie groß ist der Ort?',
      sizes: (middle: string, city: string) => ({
        klein: `unter ${middle} Menschen`,
        mittel: `${middle} bis unter ${city} Menschen`,
        gross: `ab ${city} Menschen`,
        kreis: 'ein Kreis',
      }),
      together: 'Allein oder mit Nachbarn?',
      alone: { allein: 'allein', gemeinsam: 'mit Nachbarn' },
      provider: 'Welcher IT-Dienstleister?',
      providers: { andere: 'ein anderer', eigene: 'eigene IT' },
      budget: 'Was darf es kosten?',
      upTo: (sum: string) => `bis ${sum}`,
      important: 'Was ist am wichtigsten?',
      importants: {
        code: 'offener Code',
        laeuft: 'läuft noch',
        kontakt: 'jemand ist erreichbar',
        guenstig: 'geringe Kosten',
        uebernommen: 'anderswo übernommen',
      },
      result: 'Passend zu Ihren Antworten',
      show: 'Zum Ergebnis',
      clear: 'Antworten löschen',
      print: 'Drucken',
      more: 'Weitere, die passen',
      others: 'Andere Aufgaben',
      howHeading: 'So wird geordnet',
      how: (cheap: string) =>
        `Jede Antwort zählt gleich, das Wichtigste doppelt. Was dagegen spricht, wiegt so viel wie das, was dafür spricht. Was nicht bekannt ist, zählt weder dafür noch dagegen. Kosten sind die des Vorbilds samt Entwicklung; übernehmen kostet anderes. Als gering gelten höchstens ${cheap}.`,
    },
    silent: 'Ohne Angabe',
    silentNote: (count: number) =>
      `Zu ${countOf(count, 'Vorhaben', 'Vorhaben')} sagen die gesehenen Quellen nichts über die Nachnutzung.`,
  },
  press: {
    allEvents: 'Alle Termine',
    allContradictions,
    allCharts: 'Alle Diagramme',
    caution: 'Vorsicht:',
    contact: 'Kontakt:',
    /** Before the link to whom mistakes are reported. */
    nobody: 'Für diese Fassung ist noch keine Ansprechperson benannt. Falsches bitte',
    report: 'hier melden',
    downloads: {
      all: 'Alle Dateien mit Beschreibung',
      allNote: 'Fakten, Projekte, Organisationen, Termine, Quellen und Karten, auch als ein Paket.',
      factsTable: 'Alle Fakten für Excel und LibreOffice (CSV)',
      projectsTable: 'Alle Projekte für Excel und LibreOffice (CSV)',
      facts: 'Alle Fakten (JSON)',
    },
  },
  chart: {
    press: 'Presse',
    charts: 'Diagramme',
    description: (statement: string) => `Diagramm: ${statement}`,
    table: 'Tabelle',
    details: 'Die Fakten dahinter',
    files: 'Dateien',
    wide: { label: 'Bild, breit (SVG)', note: 'Für Bildschirme; hell und dunkel, Schrift als Umriss.' },
    narrow: { label: 'Bild, schmal (SVG)', note: 'Für Telefone.' },
    print: { label: 'Bild für den Druck (PNG)', note: 'Hell, 2.880 Bildpunkte breit.' },
    csv: {
      label: 'Daten (CSV)',
      note: 'Mit Komma getrennt, für Programme; jede Angabe mit der Kennung ihres Fakts.',
    },
    spreadsheet: {
      label: 'Daten für Excel und LibreOffice (CSV)',
      note: 'Mit Semikolon getrennt, öffnet sich mit einem Doppelklick.',
    },
    embed: 'Einbetten',
    living: { heading: 'Lebend', note: 'Das Bild kommt von hier und ändert sich mit den Fakten.' },
    frozen: {
      heading: 'Fest',
      note: 'Die Zahlen mit ihrem Stand als Tabelle; was sich hier später ändert, ändert sich dort nicht.',
    },
    terms: 'Nutzung',
    termsText: (licence: string) =>
      `Das Diagramm dürfen Sie nach ${licence} abdrucken und verändern, die Daten ohne Auflagen nutzen. Nennen Sie dabei:`,
    allLicences,
  },
};
