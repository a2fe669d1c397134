/** Nothing is part of itself, partner of itself or replaced in a circle. */
import type { Problem } from '#catalogue/problems.ts';
import type { Rule } from './rule.ts';

type Edge = { readonly to: string | undefined; readonly file: string; readonly path: Problem['path'] };

/** Follows one way through the things; reports each that comes back to itself. */
function circles(edges: ReadonlyMap<string, Edge>): Problem[] {
  const done = new Set<string>();
  return [...edges.keys()].flatMap((start): Problem[] => {
    const way = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && edges.has(at) && !done.has(at) && !way.has(at)) {
      way.add(at);
      at = edges.get(at)?.to;
    }
    const steps = [...way];
    const circle = at !== undefined && way.has(at) ? steps.slice(steps.indexOf(at)) : [];
    for (const id of way) done.add(id);
    const last = circle.at(-1);
    if (last === undefined) return [];
    const { file, path } = edges.get(last)!;
    const message =
      circle.length === 1
        ? `„${last}“ kann hier nicht sich selbst nennen. Bitte die Zeile streichen oder etwas anderes nennen.`
        : `Hier geht es im Kreis: ${[...circle, circle[0]!].map((id) => `„${id}“`).join(' → ')}. Bitte eine Stelle streichen.`;
    return [{ file, path, message }];
  });
}

const edgesOf = <T>(items: readonly T[], idOf: (item: T) => string, edgeOf: (item: T) => Edge) =>
  new Map(items.map((item) => [idOf(item), edgeOf(item)]));

export const selfReferences: Rule = ({ entries }) => {
  const { projekte, termine, organisationen, glossar, fakten } = entries;
  const parts = edgesOf(
    projekte,
    ({ id }) => id,
    ({ id, data }) => ({ to: data.partOf, file: `content/projekte/${id}.mdx`, path: ['partOf'] }),
  );
  const series = edgesOf(
    termine,
    ({ id }) => id,
    ({ id, data }) => ({ to: data.series, file: `content/termine/${id}.mdx`, path: ['series'] }),
  );
  const facts = fakten.flatMap(({ id: file, data }) =>
    data.facts.map((fact, index) => ({ file: `content/fakten/${file}.yaml`, fact, index })),
  );
  // A fact that replaces itself is told with the fact.
  const replaced = edgesOf(
    facts.filter(({ fact }) => fact.replacedBy !== fact.id),
    ({ fact }) => fact.id,
    ({ file, fact, index }) => ({ to: fact.replacedBy, file, path: ['facts', index, 'replacedBy'] }),
  );
  const disputed = edgesOf(
    facts,
    ({ fact }) => fact.id,
    ({ file, fact, index }) => ({ to: fact.disputedAt, file, path: ['facts', index, 'disputedAt'] }),
  );
  const lists = (file: string, path: Problem['path'], own: string, ids: readonly string[], words: string): Problem[] =>
    ids.flatMap((id, index) =>
      id === own ? [{ file, path: [...path, index], message: `${words}. Bitte diese Zeile streichen.` }] : [],
    );
  return [
    ...circles(parts),
    ...circles(series),
    ...circles(replaced),
    ...circles(disputed),
    ...organisationen.flatMap(({ id, data }) => [
      ...lists(
        `content/organisationen/${id}.yaml`,
        ['partners'],
        id,
        data.partners,
        'Eine Organisation ist nicht ihr eigener Partner',
      ),
      ...(data.leadOrganisation === id
        ? [
            {
              file: `content/organisationen/${id}.yaml`,
              path: ['leadOrganisation'],
              message: 'Eine Organisation ist nicht ihr eigener Träger. Bitte streichen.',
            },
          ]
        : []),
    ]),
    ...glossar.flatMap(({ id, data }) =>
      lists(`content/glossar/${id}.yaml`, ['related'], id, data.related, 'Ein Begriff verweist nicht auf sich selbst'),
    ),
    ...facts.flatMap(({ file, fact, index }) =>
      Object.entries(fact.derivation?.inputs ?? {}).flatMap(([letter, id]): Problem[] =>
        id === fact.id
          ? [
              {
                file,
                path: ['facts', index, 'derivation', 'inputs', letter],
                message: 'Ein Fakt wird nicht aus sich selbst berechnet. Bitte einen anderen nennen.',
              },
            ]
          : [],
      ),
    ),
  ];
};
