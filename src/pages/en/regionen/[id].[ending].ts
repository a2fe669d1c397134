/** Citations of the English pages of regions: `ID.bib`, `ID.ris`, `ID.csl.json`. */
import { loadEnglish } from '#edition/load.ts';
import { bibliographyFormats } from '#emit/bibliography.ts';

export { GET } from '../../regionen/[id].[ending].ts';

export async function getStaticPaths() {
  const { regions, translated } = (await loadEnglish()).catalogue;
  const own = regions.filter(({ id }) => translated.has(`regionen/${id}/`));
  return Object.entries(bibliographyFormats).flatMap(([ending, format]) =>
    own.map((region) => ({ params: { id: region.id, ending }, props: { region, format, ending } })),
  );
}
