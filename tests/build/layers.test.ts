import { expect, it } from 'vitest';
import { readSite } from '../support/site.ts';

const order = ['reset', 'tokens', 'base', 'layout', 'components', 'utilities'];

it('the layers come in their order on every page', async () => {
  // A component’s styles before the others would make its layer sink below the reset without any warning.
  for (const { address, root } of (await readSite()).pages) {
    const css = root
      .querySelectorAll('style')
      .map(({ rawText }) => rawText)
      .join('');
    // A layer ranks where its name is met first, in a statement or at a block.
    const named = [...css.matchAll(/@layer\s+([^{;]+)[{;]/g)].flatMap(([, names = '']) =>
      names.split(',').map((name) => name.trim()),
    );
    const ranks = [...new Set(named)];
    expect(ranks, address).toEqual(order.filter((name) => ranks.includes(name)));
    expect(ranks, address).toEqual(expect.arrayContaining(['reset', 'tokens', 'base', 'layout', 'components']));
  }
});
