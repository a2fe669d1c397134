/** The real content, joined, for comparing pages with it. */
import type { Catalogue } from '#catalogue/types.ts';
import { checkContent } from '#tools/content-check.ts';

export async function loadContent(): Promise<Catalogue> {
  const { catalogue, problems } = await checkContent(process.cwd());
  if (!catalogue) throw new Error(`${problems.length} Fehler in den Inhalten; „npm run check“ nennt sie.`);
  return catalogue;
}
