/** Every rule of the check beyond schemas and references. A new one is one line in this list. */
import type { Problem } from '#catalogue/problems.ts';
import { overdueAccessibility } from './accessibility.ts';
import { coordinates } from './coordinates.ts';
import { sidesDiffer, unreadContradictions } from './contradictions.ts';
import { listedTwice, nearPublishers, sameThings } from './duplicates.ts';
import { easyChecks, easyLanguage, easyPictures } from './easy-language.ts';
import { englishFacts, englishPages, untranslatedFacts } from './english.ts';
import { inGerman } from './german-part.ts';
import { headings } from './headings.ts';
import { emptyBodies, leftovers } from './leftovers.ts';
import { links } from './links.ts';
import { marksOfOtherPlaces } from './marks.ts';
import { ownWords } from './own-words.ts';
import { persons, personsInAddresses } from './persons.ts';
import { missingPictures, pictureFiles, pictureTexts } from './pictures.ts';
import { datesInOrder, futureDays, possibleYears, seenTooEarly } from './possible-dates.ts';
import { possibleValues } from './possible-values.ts';
import { provenFacts, provenProjects, usedSources } from './proofs.ts';
import { publishedIds } from './published-ids.ts';
import { pairs } from './punctuation.ts';
import { brochureWords, openings, readable } from './readable.ts';
import { overdueReviews } from './reviews.ts';
import { roles } from './roles.ts';
import { because, onceLinked, type Checked, type Rule } from './rule.ts';
import { searchWords } from './search-words.ts';
import { selfReferences } from './self-references.ts';
import { takenOver } from './taken-over.ts';
import { unprovenFigures } from './unproven-figures.ts';
import { amountsAgainstStatement, sidesAgainstNumbers, valueAgainstStatement } from './value-and-statement.ts';
import { missingVideos, videoFiles } from './videos.ts';
import { withdrawnFacts } from './withdrawn-facts.ts';

const rules: readonly Rule[] = [
  // One fact
  because('Leser zitieren den Wert, wie er dasteht.', possibleValues),
  because('Zeitleisten und Feeds ordnen nach diesen Tagen.', datesInOrder),
  valueAgainstStatement,
  amountsAgainstStatement,
  sidesAgainstNumbers,
  because('Ein Widerspruch zeigt, worin sich Quellen unterscheiden.', sidesDiffer),
  because('Auf englischen Seiten steht, was der deutsche Fakt sagt, nicht mehr und nicht weniger.', englishFacts),
  // One file
  because('Hier stünde die Marke wörtlich auf der Seite.', marksOfOtherPlaces),
  because('Was hier steht, erscheint so auf der Website.', leftovers),
  because('Wer der Adresse folgt, fände eine leere Seite.', emptyBodies),
  because('Wer sich die Seite vorlesen lässt, springt von Überschrift zu Überschrift.', headings),
  because('Wer Leichte Sprache braucht, steigt hier aus.', easyLanguage),
  because('Die Zeichnung stünde an keiner Stelle der Seite.', easyPictures),
  because('Leser verlassen sich darauf, dass Menschen mit Lernschwierigkeiten den Text gelesen haben.', easyChecks),
  because('Ohne das Gegenstück ist nicht klar, wie weit es reicht.', inGerman(pairs)),
  persons,
  personsInAddresses,
  because('Zweimal genannt stünde es zweimal auf der Seite.', listedTwice),
  because('Die Karte zeichnet, was hier steht.', coordinates),
  because('Ohne die Datei bliebe auf der Seite eine Lücke.', missingPictures),
  because('Wer das Bild nicht sieht, hört nur diesen Text.', pictureTexts),
  because('Ohne die Datei bliebe auf der Seite eine Lücke.', missingVideos),
  because('Jede Zahl führt auf der Website zu ihrem Beleg.', unprovenFigures),
  because('Leser verstehen den Tag als schon geschehen.', futureDays),
  because('Niemand kann lesen, was noch nicht erschienen ist.', seenTooEarly),
  because('Zeitleisten und Feeds ordnen nach dem Jahr.', possibleYears),
  // All content
  videoFiles,
  because('Was niemand zeigen kann, gehört nicht in das Archiv der Redaktion.', pictureFiles),
  because('Steht eine Sache zweimal da, stimmt bald nur noch eine.', sameThings),
  nearPublishers,
  because('Der Verweis führte im Kreis.', selfReferences),
  publishedIds,
  because('Leser verlassen sich darauf, dass die Angabe noch stimmt.', overdueReviews),
  because('Die Erklärung muss wahr sein; geprüft wird sie einmal im Jahr.', overdueAccessibility),
  roles,
  because('Der Link führte nicht ans Ziel.', links),
  inGerman(ownWords),
  unreadContradictions,
  withdrawnFacts,
  because('Der Text ergänzt die deutsche Seite; die Listen beider gehören zusammen.', englishPages),
  because('Wer nur Englisch liest, fände hinter der Angabe keinen Beleg.', untranslatedFacts),
  because('Jede Seite eines Projekts stützt sich auf Belege.', provenProjects),
  inGerman(readable),
  inGerman(openings),
  inGerman(brochureWords),
  because('Die Suche fände mit diesem Eintrag nichts.', searchWords),
  inGerman(takenOver),
  because('Leser wollen wissen, wer es sagt.', onceLinked(provenFacts)),
  because('Leser fänden eine Quelle, auf die sich nichts stützt.', onceLinked(usedSources)),
];

/** What breaks any rule, in no particular order. */
export const brokenRules = (checked: Checked): Problem[] => rules.flatMap((rule) => rule(checked));
