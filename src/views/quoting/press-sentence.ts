/** Sentences that can be quoted as they stand: what is said, who says it, and as of when. */
import type { Fact, Source } from '#catalogue/types.ts';
import { siteName } from '#site/config.ts';
import { formatDate, joinList, quoteTitle } from '#language/de/format.ts';
import { typeset } from '#language/de/typeset.ts';

/** This site and the day whose state it shows. */
const siteAt = (checked: string | undefined): string =>
  `„${siteName}“${checked ? `, Stand ${formatDate(checked)}` : ''}`;

/** Round brackets inside round brackets become square. */
const inBrackets = (text: string): string => text.replaceAll('(', '[').replaceAll(')', ']');

/** The sentence with a remark in brackets before its full stop. */
const withRemark = (sentence: string, remark: string): string => `${typeset(sentence.replace(/\.$/, ''))} (${remark}).`;

/** Each publisher once. */
const publishersOf = (sources: readonly Source[]): string[] => [
  ...new Set(sources.map(({ publisher }) => inBrackets(publisher))),
];

/** Of more than three the first two and how many more, in the case that the sentence needs. */
const joinPublishers = (names: readonly string[], more: 'weiteren Herausgebern' | 'weitere Herausgeber'): string =>
  names.length <= 3 ? joinList(names) : `${names.slice(0, 2).join(', ')} und ${names.length - 2}\u00a0${more}`;

function namedSources(sources: readonly Source[]): string {
  const names = publishersOf(sources);
  return `${names.length === 1 ? 'Quelle' : 'Quellen'}: ${joinPublishers(names, 'weitere Herausgeber')}`;
}

/**
 * What a fact says and who says so. Behind „laut“ names need no article. Sources of a derived fact do not say what it says,
 * and those of a contradiction say different things: they are only named.
 */
export function factSentence(fact: Fact): string {
  if (fact.replacedBy) return `Diese Angabe ist zurückgezogen. Es gilt: ${factSentence(fact.replacedBy)}`;
  const here = siteAt(fact.checked);
  const sources = fact.sources.map(({ source }) => source);
  if (fact.confidence === 'abgeleitet') {
    return withRemark(fact.statement, `abgeleitet auf ${here}; ${namedSources(sources)}`);
  }
  if (fact.confidence === 'widerspruch') {
    const values = joinList(fact.sides.map(({ value }) => quoteTitle(value)));
    const named = namedSources([...sources, ...fact.sides.flatMap((side) => side.sources)]);
    return withRemark(
      `${fact.statement} Die Quellen sind uneins und nennen ${values}. ${fact.resolution!}`,
      `Lesart und Zusammenstellung: ${here}; ${named}`,
    );
  }
  const named = joinPublishers(publishersOf(sources), 'weiteren Herausgebern');
  return withRemark(fact.statement, `laut ${named}; zusammengestellt auf ${here}`);
}

/** Whose document it is, what it is called and when it appeared. */
export function sourceSentence({ title, publisher, published, retrieved }: Source): string {
  const date = published ? formatDate(published) : `ohne Datum, gesehen am ${formatDate(retrieved)}`;
  return `Das geht aus dieser Quelle hervor: ${quoteTitle(title)} (${inBrackets(publisher)}, ${date}).`;
}

/** @param lead the text in plain words @param checked ISO date */
export const subjectSentence = (lead: string, checked: string | undefined): string =>
  withRemark(lead, `zusammengestellt auf ${siteAt(checked)}`);
