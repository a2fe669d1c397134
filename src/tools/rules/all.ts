/** Every rule of the check beyond schemas and references. A new one is one line in this list. */
import type { Problem } from '#catalogue/problems.ts';
import { coordinates } from './coordinates.ts';
import { sidesDiffer, unreadContradictions } from './contradictions.ts';
import { listedTwice, nearPublishers, sameThings } from './duplicates.ts';
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
import { onceLinked, type Checked, type Rule } from './rule.ts';
import { searchWords } from './search-words.ts';
import { selfReferences } from './self-references.ts';
import { takenOver } from './taken-over.ts';
import { unprovenFigures } from './unproven-figures.ts';
import { amountsAgainstStatement, sidesAgainstNumbers, valueAgainstStatement } from './value-and-statement.ts';
import { withdrawnFacts } from './withdrawn-facts.ts';

const rules: readonly Rule[] = [
  // One fact
  possibleValues,
  datesInOrder,
  valueAgainstStatement,
  amountsAgainstStatement,
  sidesAgainstNumbers,
  sidesDiffer,
  // One file
  marksOfOtherPlaces,
  leftovers,
  emptyBodies,
  headings,
  pairs,
  persons,
  personsInAddresses,
  listedTwice,
  coordinates,
  missingPictures,
  pictureTexts,
  unprovenFigures,
  futureDays,
  seenTooEarly,
  possibleYears,
  // All content
  pictureFiles,
  sameThings,
  nearPublishers,
  selfReferences,
  publishedIds,
  overdueReviews,
  roles,
  links,
  ownWords,
  unreadContradictions,
  withdrawnFacts,
  provenProjects,
  readable,
  openings,
  brochureWords,
  searchWords,
  takenOver,
  onceLinked(provenFacts),
  onceLinked(usedSources),
];

/** What breaks any rule, in no particular order. */
export const brokenRules = (checked: Checked): Problem[] => rules.flatMap((rule) => rule(checked));
