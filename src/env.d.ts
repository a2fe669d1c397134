import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { MarkdownHeading } from 'astro';
import type { Edition } from '#edition/edition.ts';
import type { ProseCollection } from '#schema/collections.ts';

declare global {
  interface ImportMetaEnv {
    /** Whether readers are asked about the base map (`site/environment.ts`); not there in plain Node and Vitest. */
    readonly OFFERS_BASE_MAP?: boolean;
    /** Whether pages are kept for reading offline; the same. */
    readonly OFFERS_OFFLINE?: boolean;
  }
  namespace App {
    interface Locals {
      edition: Edition;
      /** The text of a content file, as a component, with its headings. */
      proseOf(
        collection: ProseCollection,
        id: string,
      ): Promise<{ readonly Content: AstroComponentFactory; readonly headings: readonly MarkdownHeading[] }>;
    }
  }
}
