import { satteri } from '@astrojs/markdown-satteri';
import { expect, it } from 'vitest';
import { typesetting } from '#prose/typesetting.ts';

const renderer = await satteri({ features: { smartPunctuation: false }, hastPlugins: [typesetting] }).createRenderer(
  {},
);
const render = async (text: string) => (await renderer.render(text)).code.trim();

it('quotation marks know what stands beside them, beyond emphasis, links and lines', async () => {
  expect(await render('Ein "*neues*" Amt, *"alt"*, ("[hier](/x/)")\n"da" **so**"')).toBe(
    '<p>Ein „<em>neues</em>“ Amt, <em>„alt“</em>, („<a href="/x/">hier</a>“)\n„da“ <strong>so</strong>“</p>',
  );
});

it('code stays as it is', async () => {
  expect(await render('`"a" - 2-3` - "b"')).toBe('<p><code>"a" - 2-3</code> – „b“</p>');
});
