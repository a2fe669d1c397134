/** Facts in roles: what a field names must be of the kind that the page shows there, and about the same thing. */
import type { Problem } from '#catalogue/problems.ts';
import type { Fact } from '#catalogue/types.ts';
import { projectStatuses } from '#schema/project.ts';
import { dateOf } from '#site/dates.ts';
import type { Checked, Finding, Rule } from './rule.ts';

interface Need {
  readonly says: string;
  readonly holds: (fact: Fact) => boolean;
}

// A unit that is no text has been told; it is ''.
const money: Need = {
  says: 'eine Summe in Euro (`kind: figure`, `unit: EUR`)',
  holds: ({ kind, value, unit }) => kind === 'figure' && typeof value === 'number' && (unit === 'EUR' || unit === ''),
};
const date: Need = {
  says: 'ein Datum oder Zeitraum',
  holds: (fact) => fact.kind !== 'figure' && dateOf(fact, 'start') !== undefined,
};
const state: Need = {
  says: 'ein Stand (`kind: status`)',
  // A value that is no status is told elsewhere.
  holds: ({ kind, value }) => kind === 'status' || !(projectStatuses as readonly unknown[]).includes(value),
};
const count: Need = { says: 'eine Zahl (`kind: figure`)', holds: ({ kind }) => kind === 'figure' };
const people: Need = {
  says: 'eine Zahl von Einwohnern',
  holds: ({ value, unit }) => typeof value === 'number' && unit === 'Einwohner',
};

const ofProjects: Readonly<Record<string, Need>> = {
  funding: money,
  cost: money,
  start: date,
  end: date,
  status: state,
};
const ofRegions: Readonly<Record<string, Need>> = {
  chosen: date,
  projects: count,
  population: people,
  funding: money,
  running: count,
};

interface Role {
  readonly file: string;
  readonly path: Finding['path'];
  readonly id: string | undefined;
  readonly need: Need | undefined;
  /** The ids that the facts of its subject begin with; undefined where any fact will do. */
  readonly subjects: readonly string[] | undefined;
}

function rolesIn({ entries }: Checked): Role[] {
  const parentOf = new Map(entries.projekte.map(({ id, data }) => [id, data.partOf]));
  const rolesOf = (
    file: string,
    facts: Readonly<Record<string, string | undefined>>,
    needs: Readonly<Record<string, Need>>,
    subjects: readonly string[] | undefined,
  ) =>
    Object.entries(facts).map(([role, id]): Role => ({ file, path: ['facts', role], id, need: needs[role], subjects }));
  return [
    ...entries.projekte.flatMap(({ id, data }) => {
      const parent = parentOf.get(id);
      // A part may carry the numbers of the whole.
      return rolesOf(`content/projekte/${id}.mdx`, data.facts, ofProjects, parent ? [id, parent] : [id]);
    }),
    ...entries.organisationen.flatMap(({ id, data }) =>
      rolesOf(`content/organisationen/${id}.yaml`, data.facts, ofProjects, [id]),
    ),
    ...entries.regionen.flatMap(({ id, data }) =>
      rolesOf(`content/regionen/${id}.mdx`, data.facts, ofRegions, undefined),
    ),
    ...entries.orte.map(({ id, data }): Role => ({
      file: `content/orte/${id}.yaml`,
      path: ['population'],
      id: data.population,
      need: people,
      subjects: undefined,
    })),
  ];
}

export const roles: Rule = (checked) =>
  rolesIn(checked).flatMap(({ file, path, id, need, subjects }): Problem[] => {
    const fact = id ? checked.catalogue.factById.get(id) : undefined;
    if (!fact) return [];
    if (subjects && !subjects.includes(fact.subject.id)) {
      const message = `Der Fakt „${id}“ gehört zu „${fact.subject.title}“, nicht hierher. Bitte einen eigenen Fakt nennen, seine Kennung beginnt mit „${subjects[0]}--“.`;
      return [{ file, path, message, why: 'Sonst stehen im Steckbrief die Zahlen eines anderen.' }];
    }
    if (!need || need.holds(fact)) return [];
    const message = `Hierher gehört ${need.says}; der Fakt „${id}“ ist etwas anderes. Bitte einen anderen nennen oder ihn berichtigen.`;
    return [{ file, path, message, why: 'Steckbrief, Tabellen und Diagramme lesen hier einen Wert dieser Art.' }];
  });
