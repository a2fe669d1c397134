/** What a fact sheet says: a region or a project on one page of paper, in finished words. */
import { lineOf } from '#catalogue/proof.ts';
import { isStatewide, statusOf, byFunding } from '#catalogue/projects.ts';
import { displayPeriod, displayValue } from '#language/de/values.ts';
import { splitFactText } from '#catalogue/fact-text.ts';
import type { Catalogue, Fact, Project, Region, Source } from '#catalogue/types.ts';
import { lastChecked } from '#catalogue/proof.ts';
import { confidenceWords, statusWords, unknown } from '#language/de/words/kinds.ts';
import { siteName } from '#site/config.ts';
import { formatDate } from '#language/de/format.ts';
import { absolute, routes } from '#site/routes.ts';
import { typeset } from '#language/de/typeset.ts';
import type { BoxRow } from '#views/parts/box.ts';
import { keyView, type KeyView } from '#views/parts/cards.ts';
import { sourceLink } from '#views/parts/proofs.ts';
import { factHref } from '#views/parts/links.ts';
import { projectView } from './project.ts';
import { regionView } from './region.ts';

/** Words with what stands under and behind them. */
interface SheetPiece {
  readonly words: string;
  /** The line signature of a fact. */
  readonly line?: string;
  /** A whole address. */
  readonly href?: string;
  /** Numbers in the sheet's list of sources. */
  readonly sources?: readonly number[];
}

type Cell = readonly SheetPiece[];

interface SheetTable {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: ReadonlyArray<readonly Cell[]>;
}

export interface FactSheet {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly siteName: string;
  readonly keys: readonly KeyView[];
  readonly lead: readonly SheetPiece[];
  readonly profile: SheetTable;
  readonly notes: ReadonlyArray<{ readonly heading: string; readonly text: readonly SheetPiece[] }>;
  /** Rows at its end may give way to the page's end. */
  readonly list: SheetTable;
  readonly sources: ReadonlyArray<{ readonly publisher: string; readonly words: string; readonly href: string }>;
  /** The whole address of the page that says the same. */
  readonly permalink: string;
  /** What the QR code shows, for those who do not see it. */
  readonly codeText: string;
  /** The day of the last check, `2026-11-21`. */
  readonly checked: string;
  readonly checkedWords: string;
}

type Subject = Pick<Region | Project, 'id' | 'title' | 'facts' | 'sources'>;

/** Numbers for sources, in the order in which the sheet names them. */
function numberSources() {
  const cited = new Set<Source>();
  const numberOf = (source: Source) => [...cited.add(source)].indexOf(source) + 1;
  return {
    cited,
    // At most two, as in the footnotes of the pages.
    numbersOf: ({ sources }: Fact) => [
      ...new Set(
        sources
          .slice(0, 2)
          .map(({ source }) => numberOf(source))
          .sort((a, b) => a - b),
      ),
    ],
  };
}

const factPiece = (fact: Fact, words = displayValue(fact)): SheetPiece => ({
  words: typeset(words),
  line: lineOf(fact),
  href: absolute(factHref(fact)),
});

function textPieces(text: string, factById: Catalogue['factById']): SheetPiece[] {
  return splitFactText(text).flatMap((piece): SheetPiece[] => {
    if ('text' in piece) return [{ words: typeset(piece.text) }];
    const fact = factById.get(piece.factId);
    return fact ? [factPiece(fact)] : [];
  });
}

const proven = ['Angabe', 'Wert', 'Beleg'] as const;

function sheet(
  subject: Subject,
  catalogue: Catalogue,
  said: { kind: string; href: string; keys: readonly KeyView[]; lead: string; rows: readonly BoxRow[] },
  notes: ReadonlyArray<{ heading: string; text: string }>,
  listOf: (proof: (facts: readonly Fact[]) => Cell) => SheetTable,
): FactSheet {
  const { factById } = catalogue;
  const { cited, numbersOf } = numberSources();
  const proof = (facts: readonly Fact[]): Cell =>
    facts.map((fact) => ({ words: confidenceWords[lineOf(fact)], sources: numbersOf(fact) }));
  const profileRow = ({ label, facts = [], links = [], none }: BoxRow): Cell[] => {
    const named = facts.map(({ id, words }) => ({ fact: factById.get(id)!, words }));
    const value = [
      ...named.map(({ fact, words }) => factPiece(fact, words)),
      ...links.map((link) => ({ words: link.label })),
      // Behind a date the box has it in brackets, „ (Ende offen)“.
      ...(none ? [{ words: none.replace(/^ \((.*)\)$/, '$1') }] : []),
    ];
    return [[{ words: label }], value, proof(named.map(({ fact }) => fact))];
  };
  const profile = { heading: 'Steckbrief', columns: proven, rows: said.rows.map(profileRow) };
  const list = listOf(proof);
  for (const source of subject.sources) cited.add(source);
  const permalink = absolute(said.href);
  // Nothing known about the subject yet: then the site's own state counts.
  const checked = lastChecked(subject.facts) ?? lastChecked(catalogue.facts) ?? '';
  return {
    id: subject.id,
    kind: said.kind,
    title: subject.title,
    siteName,
    keys: said.keys,
    lead: textPieces(said.lead, factById),
    profile,
    notes: notes.map(({ heading, text }) => ({ heading, text: textPieces(text, factById) })),
    list,
    sources: [...cited].map((source) => {
      const { publisher, title, published } = sourceLink(source);
      const words = `${title}, ${published ?? 'ohne Datum'}`;
      // The document's own address may hold a private person's name; our page knows what may be shown.
      return { publisher, words, href: absolute(routes.source(source.id)) };
    }),
    permalink,
    codeText: `QR-Code mit der Adresse der Seite „${subject.title}“: ${permalink}`,
    checked,
    checkedWords: formatDate(checked),
  };
}

export function regionSheet(region: Region, catalogue: Catalogue): FactSheet {
  const { lead, rows } = regionView(region, catalogue);
  const said = { kind: 'Modellregion', href: routes.region(region.id), keys: [keyView(region)], lead, rows };
  const projectRow = (project: Project): Cell[] => {
    const { funding, start, end, status } = project.roles;
    const state = statusOf(project);
    const stateWords = statusWords[state] ?? state;
    return [
      [{ words: project.title, href: absolute(routes.project(project.id)) }],
      [funding ? factPiece(funding, displayValue(funding, 'short')) : { words: unknown }],
      [{ words: displayPeriod(start, end) ?? unknown }],
      [status ? factPiece(status, stateWords) : { words: stateWords }],
    ];
  };
  // A measure of the Land is not the region's own.
  const projects = region.projects.toSorted(
    (a, b) => Number(isStatewide(a, catalogue)) - Number(isStatewide(b, catalogue)) || byFunding(a, b),
  );
  return sheet(region, catalogue, said, [], () => ({
    heading: 'Vorhaben',
    columns: ['Vorhaben', 'Fördermittel', 'Laufzeit', 'Status'],
    rows: projects.map(projectRow),
  }));
}

/** What a reader wants first: what it cost, what the editors call important, then everything but long words. */
function importance(fact: Fact, { roles }: Project): number {
  if (fact === roles.cost) return 0;
  if (fact.key) return 1;
  return fact.kind === 'description' || fact.kind === 'quotation' ? 3 : 2;
}

export function projectSheet(project: Project, catalogue: Catalogue): FactSheet {
  const { lead, rows, fundingNote, transfer } = projectView(project, catalogue);
  const shown = new Set(rows.flatMap(({ facts = [] }) => facts.map(({ id }) => id)));
  const facts = project.facts
    .filter((fact) => !shown.has(fact.id) && fact.kind !== 'relation' && !fact.replacedBy)
    .toSorted((a, b) => importance(a, project) - importance(b, project));
  const statewide = isStatewide(project, catalogue);
  const said = {
    kind: statewide ? 'Vorhaben aller fünf Regionen' : 'Vorhaben',
    href: routes.project(project.id),
    keys: project.regions.map(keyView),
    lead,
    rows,
  };
  const notes = [
    ...(fundingNote ? [{ heading: 'Geld', text: fundingNote }] : []),
    { heading: 'Nachnutzen', text: transfer ?? 'In den gesehenen Quellen keine Angabe.' },
  ];
  return sheet(project, catalogue, said, notes, (proof) => ({
    heading: 'Fakten',
    columns: proven,
    rows: facts.map((fact) => [[{ words: fact.label }], [factPiece(fact)], proof([fact])]),
  }));
}

/** All sheets: the regions', then the projects'. No region and project share an id (a test watches). */
export const factSheets = (catalogue: Catalogue): FactSheet[] => [
  ...catalogue.regions.map((region) => regionSheet(region, catalogue)),
  ...catalogue.projects.map((project) => projectSheet(project, catalogue)),
];
