/** What a fact sheet says: a region or a project on one page of paper, in finished words. */
import { lineOf } from '#catalogue/proof.ts';
import { byFunding, isStatewide } from '#catalogue/projects.ts';
import { splitFactText } from '#catalogue/fact-text.ts';
import type { Fact, Project, Region, Source } from '#catalogue/types.ts';
import { lastChecked } from '#catalogue/proof.ts';
import type { Edition } from '#edition/edition.ts';
import { confidences } from '#schema/fact.ts';
import { licences, textLicence } from '#site/licences.ts';
import { publicAddress } from '#site/routes.ts';
import type { BoxRow } from '#views/parts/box.ts';
import { keyView, type KeyView } from '#views/parts/cards.ts';
import { sourceLink } from '#views/parts/proofs.ts';
import { projectRows } from './project-rows.ts';
import { regionRows } from './region.ts';
import { disputesOf, type SheetDispute } from './sheet-disputes.ts';
import { factPiece, type Cell, type SheetPiece, type SheetTable } from './sheet-pieces.ts';
import { projectsBeside, projectTable } from './sheet-projects.ts';

export interface FactSheet {
  readonly id: string;
  /** BCP 47. */
  readonly language: string;
  readonly kind: string;
  readonly title: string;
  readonly siteName: string;
  readonly keys: readonly KeyView[];
  readonly lead: readonly SheetPiece[];
  readonly profile: SheetTable;
  readonly notes: ReadonlyArray<{ readonly heading: string; readonly text: readonly SheetPiece[] }>;
  /** Contradictions that can be drawn, each with how it is read. */
  readonly disputes: { readonly heading: string; readonly rows: readonly SheetDispute[] };
  /** Rows at its end may give way to the page's end. */
  readonly list: SheetTable;
  /** What fills a page that little is known for; the first to give way. */
  readonly beside: SheetTable;
  readonly sources: ReadonlyArray<Pick<SheetPiece, 'words' | 'href'> & { readonly publisher: string }>;
  /** The whole address of the page that says the same, once the site has one. */
  readonly permalink: string | undefined;
  /** What the QR code with this address shows, for those who do not see it. */
  readonly codeText: string | undefined;
  /** The day of the last check, `2026-11-21`. */
  readonly checked: string;
  /** The title of the file. */
  readonly documentTitle: string;
  /** What stands on every sheet. `further` has a place for the number, `{count}`. */
  readonly frame: Edition['words']['paper']['frame'];
  readonly beforeLegend: string;
  /** The lines with their names. */
  readonly legend: readonly SheetPiece[];
  readonly imprint: string;
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

function textPieces(text: string, edition: Edition): SheetPiece[] {
  const { catalogue, forms } = edition;
  return splitFactText(text, forms).flatMap((piece): SheetPiece[] => {
    if ('text' in piece) return [{ words: forms.typeset(piece.text) }];
    const fact = catalogue.factById.get(piece.factId);
    return fact ? [factPiece(fact, edition)] : [];
  });
}

const proven = ({ words }: Edition) => {
  const { label, value, proof } = words.paper.profile.columns;
  return [label, value, proof];
};

function sheet(
  subject: Subject,
  edition: Edition,
  said: { kind: string; href: string; keys: readonly KeyView[]; lead: string; rows: readonly BoxRow[] },
  notes: ReadonlyArray<{ heading: string; text: string }>,
  listOf: (proof: (facts: readonly Fact[]) => Cell) => SheetTable,
  beside: SheetTable,
): FactSheet {
  const { catalogue, words, forms, routes } = edition;
  const say = words.paper;
  const { confidenceWords } = words.kinds;
  const { cited, numbersOf } = numberSources();
  const proof = (facts: readonly Fact[]): Cell =>
    facts.map((fact) => ({ words: confidenceWords[lineOf(fact)], sources: numbersOf(fact) }));
  const letter = said.keys.length === 1 ? said.keys[0]?.letter : undefined;
  const profileRow = ({ label, facts = [], links = [], state, note, none }: BoxRow): Cell[] => {
    const named = facts.map((each) => ({ fact: catalogue.factById.get(each.id)!, own: each.words }));
    const value = [
      ...named.map(({ fact, own }) => factPiece(fact, edition, own)),
      ...links.map((link) => ({ words: link.label })),
      ...(note ? [{ words: note }] : []),
      ...(none ? [{ words: none }] : []),
    ];
    const [first, ...rest] = value;
    if (first && state) value.splice(0, value.length, { ...first, sign: { state, letter } }, ...rest);
    return [[{ words: label }], value, proof(named.map(({ fact }) => fact))];
  };
  const profile = { heading: say.profile.heading, columns: proven(edition), rows: said.rows.map(profileRow) };
  const list = listOf(proof);
  for (const source of subject.sources) cited.add(source);
  const permalink = publicAddress(said.href);
  // Nothing known about the subject yet: then the site's own state counts.
  const checked = lastChecked(subject.facts) ?? lastChecked(catalogue.facts) ?? '';
  return {
    id: subject.id,
    language: edition.tag,
    kind: said.kind,
    title: subject.title,
    siteName: words.shell.siteName,
    keys: said.keys,
    lead: textPieces(said.lead, edition),
    profile,
    notes: notes.map(({ heading, text }) => ({ heading, text: textPieces(text, edition) })),
    disputes: { heading: say.disputes, rows: disputesOf(subject.facts, edition) },
    list,
    beside,
    sources: [...cited].map((source) => {
      const { publisher, title, published } = sourceLink(source, edition);
      // The document's own address may hold a private person's name; our page knows what may be shown.
      return {
        publisher,
        words: `${title}, ${published ?? say.undated}`,
        href: publicAddress(routes.source(source.id)),
      };
    }),
    permalink,
    codeText: permalink && say.code(subject.title, permalink),
    checked,
    documentTitle: say.documentTitle(subject.title),
    frame: say.frame,
    beforeLegend: say.beforeLegend(forms.date(checked)),
    legend: confidences.map((line) => ({ words: confidenceWords[line], line })),
    imprint: say.imprint(words.shell.siteName, textLicence, licences.data.short),
  };
}

function regionSheet(region: Region, edition: Edition): FactSheet {
  const { catalogue, words, routes } = edition;
  const { kinds, projects: say } = words.paper;
  const said = {
    kind: kinds.region,
    href: routes.region(region.id),
    keys: [keyView(region)],
    lead: region.lead,
    rows: regionRows(region, edition),
  };
  // A measure of the Land is not the region's own.
  const projects = region.projects.toSorted(
    (a, b) => Number(isStatewide(a, catalogue)) - Number(isStatewide(b, catalogue)) || byFunding(a, b),
  );
  const nothing = { heading: '', columns: [], rows: [] };
  return sheet(region, edition, said, [], () => projectTable(say.heading, projects, edition), nothing);
}

/** What a reader wants first: what it cost, what the editors call important, then everything but long words. */
function importance(fact: Fact, { roles }: Project): number {
  if (fact === roles.cost) return 0;
  if (fact.key) return 1;
  return fact.kind === 'description' || fact.kind === 'quotation' ? 3 : 2;
}

export function projectSheet(project: Project, edition: Edition): FactSheet {
  const { catalogue, words, routes } = edition;
  const say = words.paper;
  const rows = projectRows(project, edition);
  const shown = new Set(rows.flatMap(({ facts = [] }) => facts.map(({ id }) => id)));
  const facts = project.facts
    .filter((fact) => !shown.has(fact.id) && fact.kind !== 'relation' && !fact.replacedBy)
    .toSorted((a, b) => importance(a, project) - importance(b, project));
  const statewide = isStatewide(project, catalogue);
  const said = {
    kind: statewide ? say.kinds.statewideProject : say.kinds.project,
    href: routes.project(project.id),
    keys: project.regions.map(keyView),
    lead: project.lead,
    rows,
  };
  const notes = [
    ...(project.outcome ? [{ heading: say.outcome, text: project.outcome.text }] : []),
    ...(project.fundingNote ? [{ heading: say.money, text: project.fundingNote }] : []),
    { heading: say.transfer, text: project.transfer ?? say.noTransfer },
  ];
  const factTable = (proof: (facts: readonly Fact[]) => Cell) => ({
    heading: say.facts,
    columns: proven(edition),
    rows: facts.map((fact) => [[{ words: fact.label }], [factPiece(fact, edition)], proof([fact])]),
  });
  const beside = projectTable(say.projects.beside, projectsBeside(project), edition);
  return sheet(project, edition, said, notes, factTable, beside);
}

/** All sheets by their ids, made when asked for: the regions', then the projects'. No region and project share an id (a test watches). */
export const factSheets = (edition: Edition): ReadonlyArray<readonly [id: string, make: () => FactSheet]> => [
  ...edition.catalogue.regions.map((region) => [region.id, () => regionSheet(region, edition)] as const),
  ...edition.catalogue.projects.map((project) => [project.id, () => projectSheet(project, edition)] as const),
];
