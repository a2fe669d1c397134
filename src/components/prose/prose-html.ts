/** Running text as HTML outside of a page, for feeds. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import mdxRenderer from '@astrojs/mdx/server.js';
import Prose from './Prose.astro';

/** The text of a piece of news with unnumbered marks, as a page gets it before `numberCitations`. */
export async function newsProse(id: string, locals: App.Locals): Promise<string> {
  const container = await AstroContainer.create();
  container.addServerRenderer({ renderer: mdxRenderer });
  const { Content } = await locals.proseOf('meldungen', id);
  return container.renderToString(Prose, { props: { Content }, locals });
}
