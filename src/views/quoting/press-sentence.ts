/** The sentence of „Zitieren“, to be quoted as it stands: what is said, who says it, and as of when, in brackets. */
import type { Fact, Source } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';

/** This site and the day whose state it shows. */
const siteAt = (checked: string | undefined, { words, forms }: Edition): string =>
  `${forms.quote(words.shell.siteName)}${checked ? `, ${words.parts.asOf(forms.date(checked))}` : ''}`;

/** Round brackets inside round brackets become square. */
const inBrackets = (text: string): string => text.replaceAll('(', '[').replaceAll(')', ']');

/** The sentence with a remark in brackets before its full stop. */
const withRemark = (sentence: string, remark: string, { forms }: Edition): string =>
  `${forms.typeset(sentence.replace(/\.$/, ''))} (${remark}).`;

/** Each publisher once. */
const publishersOf = (sources: readonly Source[]): string[] => [
  ...new Set(sources.map(({ publisher }) => inBrackets(publisher))),
];

/** Of more than three the first two and how many more, as the sentence needs it. */
const joinPublishers = (
  names: readonly string[],
  andMore: (named: string, count: number) => string,
  { forms }: Edition,
): string => (names.length <= 3 ? forms.list(names) : andMore(names.slice(0, 2).join(', '), names.length - 2));

function namedSources(sources: readonly Source[], edition: Edition): string {
  const names = publishersOf(sources);
  const { sentence, sources: write } = edition.words.quoting;
  return write(names.length, joinPublishers(names, sentence.morePublishers, edition));
}

/**
 * What a fact says and who says so. Behind „laut“ names need no article. Sources of a derived fact do not say what it says,
 * and those of a contradiction say different things: they are only named.
 */
export function factSentence(fact: Fact, edition: Edition): string {
  const { forms } = edition;
  const words = edition.words.quoting.sentence;
  if (fact.replacedBy) return words.withdrawn(factSentence(fact.replacedBy, edition));
  const here = siteAt(fact.checked, edition);
  const sources = fact.sources.map(({ source }) => source);
  if (fact.confidence === 'abgeleitet') {
    return withRemark(fact.statement, words.derived(here, namedSources(sources, edition)), edition);
  }
  if (fact.confidence === 'widerspruch') {
    const values = forms.list(fact.sides.map(({ value }) => forms.quote(value)));
    const named = namedSources([...sources, ...fact.sides.flatMap((side) => side.sources)], edition);
    return withRemark(words.disputed(fact.statement, values, fact.resolution!), words.reading(here, named), edition);
  }
  const named = joinPublishers(publishersOf(sources), words.accordingToMore, edition);
  return withRemark(fact.statement, words.according(named, here), edition);
}

/** Whose document it is, what it is called and when it appeared. */
export function sourceSentence({ title, publisher, published, retrieved }: Source, { words, forms }: Edition): string {
  const { source, noDate } = words.quoting.sentence;
  const date = published ? forms.date(published) : noDate(forms.date(retrieved));
  return source(forms.quote(title), inBrackets(publisher), date);
}

/** @param lead the text in plain words @param checked ISO date */
export const subjectSentence = (lead: string, checked: string | undefined, edition: Edition): string =>
  withRemark(lead, edition.words.quoting.sentence.compiled(siteAt(checked, edition)), edition);
