/** With whom an organisation worked. */
import type { Organisation } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';

/** Organisations in the same projects: most shared projects first, then by name. */
export function companionsOf(organisation: Organisation, { words, forms, routes }: Edition) {
  const shared = new Map<Organisation, number>();
  for (const { leadOrganisation, partners } of [...organisation.leads, ...organisation.takesPartIn]) {
    for (const other of new Set([...(leadOrganisation ? [leadOrganisation] : []), ...partners])) {
      if (other !== organisation) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return [...shared]
    .sort(([a, first], [b, second]) => second - first || forms.compare(a.name, b.name))
    .map(([{ id, name }, count]) => ({
      href: routes.organisation(id),
      label: name,
      note: words.pages.organisation.shared(count),
    }));
}
