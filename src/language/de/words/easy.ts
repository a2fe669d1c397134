/** Words of the pages in Leichte Sprache, of the ways to read a region, and of the videos in sign language. */
import { countOf } from '../format.ts';

export const easy = {
  /** As menus call it. */
  name: 'Leichte Sprache',
  pageTitle: (title: string) => `${title} – in Leichter Sprache`,
  /** The forms in which a region can be read. */
  versions: {
    label: 'Fassungen',
    standard: 'Standard',
    brief: 'Kurzfassung',
    easy: 'Leichte Sprache',
  },
  /** What is drawn, for those who do not see it. */
  drawings: {
    karte: 'Zeichnung: Karte von Nordrhein-Westfalen mit den Buchstaben von den Regionen',
    computer: 'Zeichnung: ein Computer mit einem Antrag',
    geld: 'Zeichnung: ein Geld-Schein und Münzen',
    menschen: 'Zeichnung: Menschen reden miteinander',
    taxi: 'Zeichnung: ein Handy ruft ein Taxi',
    'kamera-auto': 'Zeichnung: ein Auto mit Kamera auf dem Dach',
    bus: 'Zeichnung: ein kleiner Bus',
    brief: 'Zeichnung: ein Brief',
    telefon: 'Zeichnung: ein Telefon',
    laden: 'Zeichnung: ein Laden mit Schau-Fenster',
    ampel: 'Zeichnung: eine Ampel an der Straße',
    park: 'Zeichnung: ein Baum und eine Laterne',
    ordner: 'Zeichnung: Ordner mit Papier',
    lupe: 'Zeichnung: eine Lupe über einem Text',
    kita: 'Zeichnung: ein Kind mit Bau-Klötzen',
    tastatur: 'Zeichnung: ein Bild-Schirm und eine Tastatur',
  },
  /** One sentence a line. */
  check: {
    heading: 'Wer hat den Text geprüft?',
    open: [
      'Noch niemand.',
      'Menschen mit Lern-Schwierigkeiten müssen den Text lesen.',
      'Das ist eine Prüf-Gruppe.',
      'Die Prüf-Gruppe sagt dann: Das ist gut.',
      'Oder: Das ist zu schwer.',
    ],
    /** Short, at the top of a page. */
    mark: 'Noch nicht von einer Prüf-Gruppe geprüft',
    done: 'Eine Prüf-Gruppe hat den Text gelesen.',
    group: (name: string) => `Die Gruppe heißt: ${name}.`,
    day: (day: string) => `Das war am ${day}.`,
  },
  contact: {
    noOperator: 'Unsere Adresse fehlt hier noch.',
  },
  moreAbout: (title: string) => `Mehr über ${title}`,
  hard: 'Achtung: Die Seite ist in schwerer Sprache.',
  /** A region in about 150 words. */
  brief: {
    title: (region: string) => `${region}, kurz gefasst`,
    kind: 'Kurzfassung',
    members: (lead: string, members: string) => `Leitkommune ${lead} mit ${members}`,
    running: 'Was weiterlief',
    whole: (region: string) => `Alles über ${region}`,
  },
  signLanguage: {
    name: 'Gebärdensprache',
    /** As long as there is none. */
    none: 'Es gibt hier noch kein Video in Deutscher Gebärdensprache.',
    video: {
      length: (minutes: number, seconds: number) =>
        [
          ...(minutes > 0 ? [countOf(minutes, 'Minute', 'Minuten')] : []),
          ...(seconds > 0 ? [countOf(seconds, 'Sekunde', 'Sekunden')] : []),
        ].join(' '),
      download: (size: string) => `Video herunterladen (MP4, ${size}\u00a0MB)`,
      subtitles: 'Untertitel',
      transcript: 'Das Video als Text',
      by: (producer: string, day: string) => `${producer}, ${day}`,
    },
  },
};
