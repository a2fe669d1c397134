/** Every kind of content that `npm run neu` makes, by the word an editor types. */
import type { Kind } from '../kind.ts';
import { eventKind } from './event.ts';
import { factKind } from './fact.ts';
import { newsKind } from './news.ts';
import { organisationKind } from './organisation.ts';
import { projectKind } from './project.ts';
import { regionKind } from './region.ts';
import { sourceKind } from './source.ts';
import { termKind } from './term.ts';

export const kinds: Readonly<Record<string, Kind>> = {
  projekt: projectKind,
  region: regionKind,
  fakt: factKind,
  quelle: sourceKind,
  termin: eventKind,
  meldung: newsKind,
  organisation: organisationKind,
  begriff: termKind,
};
