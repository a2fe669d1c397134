import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { german } from './eslint/german.ts';
import { imports } from './eslint/rooms.ts';

// ESLint replaces a rule's options when a later block names the rule again, so the parts are put together by hand.
const collections = {
  name: 'astro:content',
  importNames: ['getCollection', 'getEntry', 'getEntries'],
  message: 'Only src/catalogue/load.ts opens the collections.',
};
const astroAndFiles = { regex: '^(astro:|node:fs)', message: 'Plain TypeScript: no Astro, no files.' };
const clock = { message: 'No clock here: today’s date is an argument.' };

export default defineConfig(
  { ignores: ['dist*/', '.astro/', 'content/', 'LICENSES/', '**/.cache/'] },
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
    plugins: { site: { rules: { german, imports } } },
    rules: { 'site/imports': 'error' },
  },
  {
    files: ['src/**'],
    ignores: ['src/catalogue/load.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [collections] }] },
  },
  {
    files: ['src/{schema,language,catalogue,delivery,edition,site,emit,views,open-data}/**'],
    ignores: ['src/catalogue/load.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [astroAndFiles] }],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name=Date][arguments.length=0]', ...clock },
        { selector: 'CallExpression[callee.name=Date]', ...clock },
        { selector: 'CallExpression[callee.object.name=Date][callee.property.name=now]', ...clock },
      ],
    },
  },
  {
    files: ['src/**'],
    ignores: [
      // The words themselves, and what editors read: the schema, the catalogue's problems, the check; and operators.
      'src/{building,language,schema,catalogue,delivery,prose,site,tools}/**',
      'src/integrations/content-check.ts',
      'src/preview/**',
      // A published schema describes itself.
      'src/open-data/{feature,part,record}-schemas.ts',
      // Run by hand; takes areas by their official names.
      'src/map/derive-boundaries.ts',
    ],
    rules: { 'site/german': 'error' },
  },
  {
    files: ['src/**'],
    ignores: ['src/{tools,building,integrations}/**', 'src/map/derive-*.ts'],
    rules: { 'no-console': 'error' },
  },
);
