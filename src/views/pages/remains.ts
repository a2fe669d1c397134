/** What remained: beside its text, what was promised and what came of it, and the projects of which little is known. */
import type { Edition } from '#edition/edition.ts';
import { pageOf } from './page.ts';

export function remainsView(edition: Edition) {
  const { catalogue, routes } = edition;
  const page = pageOf('was-blieb', edition);
  return {
    page,
    promises: page.promises.map(({ title, promised, became, note }) => ({
      title,
      promised: promised.id,
      became: became.id,
      note,
    })),
    nameOnly: catalogue.projects
      .filter(({ nameOnly }) => nameOnly)
      .map(({ id, title }) => ({ href: routes.project(id), label: title })),
  };
}
