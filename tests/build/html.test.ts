import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';
import { readSite } from '../support/site.ts';

/** One configuration for all pages: read anew for each, it would take as long as the pages. */
class OneConfiguration extends StaticConfigLoader {
  readonly #configuration = super.getConfigFor('');
  override getConfigFor() {
    return this.#configuration;
  }
}

const validator = new HtmlValidate(
  new OneConfiguration({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:standard'],
    rules: {
      // A search engine cuts what it does not show; a title names its subject in full.
      'long-title': 'off',
      // Boxes of one question share its name, as radio buttons do.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
      // Tables that narrow screens lay out as grids say with their roles that they are tables still.
      'no-redundant-role': 'off',
      // How the source is set, which no reader meets.
      'no-trailing-whitespace': 'off',
    },
  }),
);

it('every page and every piece of one is valid HTML', async () => {
  const { pages, english, pieces, englishPieces, redirects } = await readSite();
  const errors: Array<{ rule: string; text: string }> = [];
  for (const { address, html } of [...pages, ...english, ...pieces, ...englishPieces, ...redirects]) {
    const { results } = await validator.validateString(html, address);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      errors.push({ rule: ruleId, text: `${address} ${message} (${selector ?? ''})` });
    }
  }
  // One mistake in a component stands on every page: three of a kind are enough to see.
  const few = [...Map.groupBy(errors, ({ rule }) => rule)].map(([rule, of]) => ({
    rule,
    count: of.length,
    first: of.slice(0, 3).map(({ text }) => text),
  }));
  expect(few).toEqual([]);
});
