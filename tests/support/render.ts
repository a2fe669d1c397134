/** Components and pages as a reader gets them, rendered without a build. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { createComponent, render, type AstroComponentFactory } from 'astro/runtime/server/index.js';
import { parse, type HTMLElement } from 'node-html-parser';
import proseRenderer from '@astrojs/mdx/server.js';
import type { Edition } from '#edition/edition.ts';
import { anEdition } from './catalogue.ts';
import { siteUrl } from './site.ts';

interface Given {
  readonly props?: Readonly<Record<string, unknown>>;
  readonly slots?: Readonly<Record<string, string>>;
  readonly edition?: Edition;
}

interface GivenPage extends Given {
  /** With the base path: `/projekte/labor/`. */
  readonly address?: string;
  readonly params?: Readonly<Record<string, string>>;
  /** The running text that every content file has. */
  readonly prose?: string;
}

const readable = (html: string): HTMLElement =>
  parse(html, { comment: false, blockTextElements: { script: true, style: true } });

const localsOf = (edition: Edition, prose = ''): App.Locals => ({
  edition,
  proseOf: async () => ({
    Content: createComponent(() => render`<h2 id="abschnitt">${prose}</h2><p>${prose}</p>`),
    headings: [{ depth: 2, slug: 'abschnitt', text: prose }],
  }),
});

/** Of a component, whatever it puts out. */
export async function renderComponent(
  component: AstroComponentFactory,
  { props = {}, slots = {}, edition = anEdition() }: Given = {},
): Promise<HTMLElement> {
  const container = await AstroContainer.create();
  // What Astro's build adds by itself where there is running text.
  container.addServerRenderer({ name: 'astro:jsx', renderer: proseRenderer });
  return readable(await container.renderToString(component, { props, slots, locals: localsOf(edition) }));
}

/** Of a page, with its layout and its proofs numbered, letter by letter. */
export async function htmlOfPage(
  page: AstroComponentFactory,
  { address = '/', params = {}, props = {}, prose, edition = anEdition() }: GivenPage = {},
): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(page, {
    params,
    props,
    partial: false,
    request: new Request(new URL(address, siteUrl)),
    locals: localsOf(edition, prose),
  });
}

/** The same, taken apart. */
export const renderPage = async (page: AstroComponentFactory, given?: GivenPage): Promise<HTMLElement> =>
  readable(await htmlOfPage(page, given));
