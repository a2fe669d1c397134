import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/integrations/content-check.ts';
import { factUses } from './src/integrations/fact-uses.ts';
import { headers } from './src/integrations/headers.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { typesetting } from './src/integrations/typesetting.ts';
import { framedFolder } from './src/site/config.ts';

// A build in a town hall reports to nobody.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const site = process.env.SITE_URL ?? 'http://localhost:4321';

export default defineConfig({
  site,
  // Whoever gives the whole address need not name its path again.
  base: process.env.BASE_PATH ?? new URL(site).pathname,
  trailingSlash: 'always',
  server: { port: Number(process.env.PORT ?? 4321) },
  build: { inlineStylesheets: 'always' },
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    // Its own smart punctuation is English.
    processor: satteri({ features: { smartPunctuation: false }, hastPlugins: [typesetting] }),
  },
  // Order matters: the policy covers the finished pages, the index reads them.
  integrations: [
    contentCheck(),
    mdx(),
    plainImports(),
    // Frames are for other sites, not for finding.
    sitemap({ filter: (page) => !page.includes(`/${framedFolder}/`) }),
    factUses(),
    headers(),
    searchIndex(),
  ],
  vite: {
    build: {
      // Nothing becomes a data: address, which the content security policy would refuse.
      assetsInlineLimit: 0,
      cssTarget: ['chrome125', 'firefox128', 'safari17.5'],
    },
  },
});
