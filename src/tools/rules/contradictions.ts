/** Contradictions: their sides differ, one at most is preferred, and somewhere it says how they are read. */
import type { Problem } from '#catalogue/problems.ts';
import type { Fact } from '#catalogue/types.ts';
import { inEachFact, type Finding, type Rule } from './rule.ts';

export const sidesDiffer = inEachFact(({ sides }) => {
  const findings: Finding[] = [];
  const values = sides.map(({ value }) => value.trim().toLowerCase());
  values.forEach((value, index) => {
    if (value === '' || values.indexOf(value) === index) return;
    findings.push({
      path: ['sides', index, 'value'],
      message: `Zwei Seiten sagen dasselbe: „${sides[index]!.value}“. Bitte die Quellen unter einer Seite nennen.`,
    });
  });
  const preferred = sides.flatMap((side, index) => (side.preferred ? [index] : []));
  if (preferred.length > 1)
    findings.push({
      path: ['sides', preferred[1]!, 'preferred'],
      message: 'Nur eine Seite kann bevorzugt sein. Bitte die andere streichen.',
    });
  return findings;
});

/** Sides with a reading, here or elsewhere, or a rank that says which is out of date. */
const isRead = (fact: Fact) =>
  fact.sides.length > 0 || fact.disputedAt !== undefined || fact.resolution !== undefined || fact.rank !== 'normal';

/** All facts that contradict each other, over however many others. */
function circleOf(first: Fact): Fact[] {
  const found = new Set([first]);
  for (const fact of found) for (const other of fact.contradicts) found.add(other);
  return [...found];
}

export const unreadContradictions: Rule = ({ entries, catalogue: { factById } }) => {
  const done = new Set<Fact>();
  return entries.fakten.flatMap(({ id: file, data }) =>
    data.facts.flatMap((each, index): Problem[] => {
      const fact = factById.get(each.id);
      if (!fact || fact.contradicts.length === 0 || done.has(fact)) return [];
      const circle = circleOf(fact);
      for (const other of circle) done.add(other);
      if (circle.some(isRead)) return [];
      const others = circle.slice(1).map(({ id }) => `„${id}“`);
      const message = `Dieser Fakt widerspricht ${others.join(', ')}, und nirgends steht, welche Angabe vorzuziehen ist. Bitte bei einem question, sides und resolution ergänzen oder den älteren als rank: ueberholt kennzeichnen.`;
      return [
        {
          file: `content/fakten/${file}.yaml`,
          path: ['facts', index, 'contradicts'],
          level: 'warning',
          message,
          why: 'Leser fänden zwei Zahlen und keine Lesart.',
        },
      ];
    }),
  );
};
