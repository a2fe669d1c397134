/** The collections of `content/`: folder, file type and schema of each. */
import { eventSchema } from './event.ts';
import { factFileSchema } from './fact.ts';
import { organisationSchema } from './organisation.ts';
import { newsSchema, operatorSchema, pageSchema, topicSchema } from './page.ts';
import { projectSchema } from './project.ts';
import { regionSchema } from './region.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';

export const collections = {
  regionen: { extension: 'mdx', schema: regionSchema },
  projekte: { extension: 'mdx', schema: projectSchema },
  themen: { extension: 'mdx', schema: topicSchema },
  termine: { extension: 'mdx', schema: eventSchema },
  meldungen: { extension: 'mdx', schema: newsSchema },
  seiten: { extension: 'mdx', schema: pageSchema },
  glossar: { extension: 'yaml', schema: termSchema },
  organisationen: { extension: 'yaml', schema: organisationSchema },
  quellen: { extension: 'yaml', schema: sourceSchema },
  fakten: { extension: 'yaml', schema: factFileSchema },
} as const;

export type CollectionName = keyof typeof collections;
export { operatorSchema };
