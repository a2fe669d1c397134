import { RuleTester } from 'eslint';
import astro from 'eslint-plugin-astro';
import { parser } from 'typescript-eslint';
import { describe, it } from 'vitest';
import { german } from '../../eslint/german.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const errors = 1;
const markup = astro.configs['flat/base'].find(({ name }) => name === 'astro/base')?.languageOptions ?? {};
const inCode = new RuleTester({ languageOptions: { parser } });
const inMarkup = new RuleTester({ languageOptions: markup });

inCode.run('German in code', german, {
  invalid: [
    { name: 'a noun', code: `const title = 'Projekte';`, errors },
    { name: 'words without a capital', code: `const none = 'nicht belegt';`, errors },
    { name: 'a letter of its own', code: `const note = 'spät';`, errors },
    { name: 'a quotation mark of its own', code: `const quoted = '„x“';`, errors },
    { name: 'a piece between values', code: 'const line = `${count} Quellen`;', errors },
    { name: 'a value among keys', code: `row({ label: 'Stand', status: 'belegt' });`, errors },
  ],
  valid: [
    { name: 'keys', code: `const key = 'belegt'; const lines = { 'Neu': key };` },
    { name: 'modules', code: `import page from '#layouts/Page.astro'; export * from './Wort.ts';` },
    { name: 'addresses and selectors', code: `const a = 'projekte/ID.json'; find('.region-list > li a[href]');` },
    { name: 'types', code: `let kind: 'Seite' | 'Region';` },
    { name: 'names of formats', code: `const feature = { type: 'Feature', title: 'GeoJSON' };` },
    { name: 'English words', code: `const message = 'a list of all things';` },
    { name: 'what developers read', code: 'if (!found) throw new Error(`Die Seite ${address} gibt es nicht.`);' },
    { name: 'what is thrown', code: `if (!found) throw problem(sheet, 'Der Titel fehlt.');` },
    { name: 'what is logged', code: 'logger.info(`${count} Seiten durchsuchbar`);' },
  ],
});

inMarkup.run('German in markup', german, {
  invalid: [
    { name: 'text', code: `<h2>Alle Projekte</h2>`, errors },
    { name: 'text beside a value', code: `<p>{count} nicht belegt</p>`, errors },
    { name: 'an attribute that is read out', code: `<nav aria-label="Pfad" class="Pfad"></nav>`, errors },
    { name: 'a property of a component', code: `<Cite title="Zitieren" />`, errors },
    { name: 'the script above', code: `---\nconst title = 'Projekte';\n---\n<p>{title}</p>`, errors },
  ],
  valid: [
    { name: 'what comes from the words', code: `<h2>{say.title}</h2>` },
    { name: 'classes and ids', code: `<ol class="rows Neu" id="Belege" data-status="belegt"><li>·</li></ol>` },
    { name: 'style', code: `<style>.a { font-family: 'Schrift'; }</style>` },
  ],
});
