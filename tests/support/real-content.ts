/** The real content as readers see it, joined, for comparing pages with it. */
import type { Catalogue } from '#catalogue/types.ts';
import { checkContent } from '#tools/content-check.ts';

export async function loadContent(): Promise<Catalogue> {
  const { published, problems } = await checkContent(process.cwd());
  if (!published) throw new Error(`${problems.length} Fehler in den Inhalten; „npm run check“ nennt sie.`);
  return published;
}
