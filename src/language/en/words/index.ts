/** Every sentence that the site itself speaks, in English, by the room that speaks it. */
import type { Words } from '../../de/words/index.ts';
import { accessibility } from './accessibility.ts';
import { charts } from './charts.ts';
import { client } from './client.ts';
import { components } from './components.ts';
import { dataPage } from './data-page.ts';
import { dataQuestions } from './data-questions.ts';
import { data } from './data.ts';
import { easy } from './easy.ts';
import * as kinds from './kinds.ts';
import { lists } from './lists.ts';
import { pages } from './pages.ts';
import { paper } from './paper.ts';
import { parts } from './parts.ts';
import { places } from './places.ts';
import { plainPages } from './plain-pages.ts';
import { project } from './project.ts';
import { quoting } from './quoting.ts';
import { region } from './region.ts';
import { report } from './report.ts';
import { search } from './search.ts';
import { sections } from './sections.ts';
import { shell } from './shell.ts';
import { specimens } from './specimens.ts';

export const words: Words = {
  kinds,
  accessibility,
  shell,
  components,
  sections,
  lists,
  pages,
  parts,
  places,
  plainPages,
  project,
  quoting,
  region,
  report,
  search,
  charts,
  data,
  dataPage,
  dataQuestions,
  client,
  easy,
  paper,
  specimens,
};
