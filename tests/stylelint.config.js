/**
 * The rules of style sheets that matter here: raw colours live in `tokens.css`, everything stands in a cascade layer, nothing
 * shouts. How a sheet is set out is Prettier's.
 */
import stylelint from 'stylelint';

const ruleName = 'site/in-a-layer';
const messages = stylelint.utils.ruleMessages(ruleName, {
  expected: (what) => `„${what}“ stands outside of a layer: whatever has none wins over all that have one.`,
});

/** What may stand at the top of a sheet: layers, and what CSS wants there. */
const mayStandFree = /^(?:layer|import|font-face)$/;

const inLayer = stylelint.createPlugin(ruleName, (isOn) => (root, result) => {
  if (!isOn) return;
  root.each((node) => {
    if (node.type === 'comment' || (node.type === 'atrule' && mayStandFree.test(node.name))) return;
    const what = node.type === 'rule' ? node.selector : `@${node.name}`;
    stylelint.utils.report({ ruleName, result, node, message: messages.expected(what) });
  });
});
inLayer.ruleName = ruleName;
inLayer.messages = messages;

export default {
  plugins: [inLayer],
  rules: {
    [ruleName]: true,
    'color-no-hex': true,
    'color-named': ['never', { ignore: ['inside-function'] }],
    'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla', 'oklch', 'lab'],
    'declaration-no-important': true,
    'selector-max-id': 0,
    'property-disallowed-list': [
      ['/^(margin|padding|border)-(left|right|top|bottom)/', 'left', 'right', 'top', 'bottom'],
      { message: 'Logical properties: inline and block, start and end.' },
    ],
    'block-no-empty': true,
    'no-invalid-double-slash-comments': true,
    'custom-property-no-missing-var-function': true,
  },
  overrides: [
    { files: ['**/*.astro'], customSyntax: 'postcss-html' },
    { files: ['**/tokens.css'], rules: { 'color-no-hex': null, 'color-named': null } },
  ],
};
