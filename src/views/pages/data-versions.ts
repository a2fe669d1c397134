/** The page of earlier states of the data. */
import type { Edition } from '#edition/edition.ts';
import type { ChangeCounts, DataVersion, VersionList } from '#open-data/versions.ts';

type TableId = keyof Edition['words']['data']['datasets'];

/** „Fakten: 3 neu, 2 geändert“; nothing where nothing changed. */
function tableChanges(id: string, { added, changed, removed }: ChangeCounts, { words, forms }: Edition): string[] {
  const say = words.dataPage.versions;
  const counts = [
    added > 0 && say.added(forms.number(added)),
    changed > 0 && say.changed(forms.number(changed)),
    removed > 0 && say.removed(forms.number(removed)),
  ].filter((text) => text !== false);
  const name = words.data.datasets[id as TableId]?.many ?? id;
  return counts.length > 0 ? [say.table(name, counts.join(', '))] : [];
}

function versionView(version: DataVersion, edition: Edition) {
  const { words, forms, routes } = edition;
  const say = words.dataPage.versions;
  const { date, file, bytes, rows, since } = version;
  const size = (count: number) => words.pages.data.size(forms.number(Math.ceil(count / 1000)));
  const href = (name: string) => routes.dataFile(`versionen/${name}`);
  const names = words.data.datasets;
  const changes = since && Object.entries(since.tables).flatMap(([id, counts]) => tableChanges(id, counts, edition));
  return {
    date,
    heading: forms.date(date),
    rows: Object.entries(rows)
      .map(([id, count]) => {
        const named = names[id as TableId];
        return named ? forms.count(count, named.one, named.many) : `${forms.number(count)} ${id}`;
      })
      .join(', '),
    file: { href: href(file), label: say.file(forms.date(date), size(bytes)) },
    changes: since && {
      heading: say.since(forms.date(since.date)),
      items: changes?.length ? changes : [say.unchanged],
      file: { href: href(since.file), label: say.changes },
    },
  };
}

/** The newest first, as the list has them. */
export const dataVersionsView = ({ versions }: VersionList, edition: Edition) => ({
  list: edition.routes.dataFile('versionen/versionen.json'),
  versions: versions.map((version) => versionView(version, edition)),
});
