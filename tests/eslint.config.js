import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// ESLint replaces a rule's options when a later block names the rule again, so the parts are put together by hand.
const collections = {
  name: 'astro:content',
  importNames: ['getCollection', 'getEntry', 'getEntries'],
  message: 'Only src/catalogue/load.ts opens the collections.',
};
const tools = { regex: '(^#|/)tools/', message: 'The site never imports its tools.' };
const astroAndFiles = { regex: '^(astro:|node:fs)', message: 'Plain TypeScript: no Astro, no files.' };
const markup = {
  regex: '^#(?:drawing|print|components|layouts|pages|client|integrations)/',
  message: 'Data flow one way: what is drawn, printed and shown imports this, not the other way round.',
};
const catalogue = { regex: '^#catalogue/', message: 'Pictures and paper take finished views.' };
const clock = { message: 'No clock here: today’s date is an argument.' };

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'content/', 'LICENSES/', '**/.cache/'] },
  tseslint.configs.strict,
  astro.configs['flat/recommended'],
  {
    rules: {
      // Content has passed the check; what it guarantees is not asked twice.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/catalogue/load.ts', 'src/integrations/**', 'src/tools/**'],
    rules: { 'no-restricted-imports': ['error', { paths: [collections], patterns: [tools] }] },
  },
  {
    files: ['src/{schema,catalogue,views,emit,site,i18n}/**'],
    ignores: ['src/catalogue/load.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [tools, astroAndFiles, markup] }],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name=Date][arguments.length=0]', ...clock },
        { selector: 'CallExpression[callee.name=Date]', ...clock },
        { selector: 'CallExpression[callee.object.name=Date][callee.property.name=now]', ...clock },
      ],
    },
  },
  {
    files: ['src/{drawing,print}/**'],
    rules: { 'no-restricted-imports': ['error', { paths: [collections], patterns: [tools, catalogue] }] },
  },
  {
    files: ['src/**'],
    ignores: ['src/tools/**', 'src/integrations/**', 'src/map/derive-*.ts'],
    rules: { 'no-console': 'error' },
  },
);
