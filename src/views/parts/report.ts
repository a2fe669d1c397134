/** Where and how a reader reports a mistake or a barrier. */
import type { Edition } from '#edition/edition.ts';
import { reportFields, reportKinds, type ReportKind } from '#site/report-fields.ts';
import { publicAddress } from '#site/routes.ts';
import { letterTo } from './letter.ts';

/** What the mistake is in: a fact, a project, a source … `href` is the address of its page. */
export interface Reported {
  readonly title: string;
  readonly id: string;
  readonly href: string;
}

export interface ReportView {
  readonly kind: ReportKind;
  /** Where the operator takes what readers write. */
  readonly form:
    | {
        readonly action: string;
        /** Its host, as readers know it. */
        readonly host: string;
        /** Names and values that the reader need not write. */
        readonly hidden: ReadonlyArray<readonly [name: string, value: string]>;
      }
    | undefined;
  readonly mail: { readonly address: string; readonly href: string } | undefined;
  /** The lines of a report for the reader to copy; where there is a form nobody needs them. */
  readonly lines: readonly string[];
  /** Whether the reader has to say what page it is. */
  readonly asksForPage: boolean;
}

const linesOf = ({ title, id, href }: Reported, kind: ReportKind, { words }: Edition): string[] => {
  const { page, id: idLine, address, questions } = words.parts.report;
  const whole = publicAddress(href);
  return [page(title), idLine(id), ...(whole ? [address(whole)] : []), '', questions[kind], '', ''];
};

/** All ways to report what is wrong with a page, as far as the operator has them. */
export function reportView(about: Reported | undefined, kind: ReportKind, edition: Edition): ReportView {
  const { email, reportForm } = edition.catalogue.operator;
  const { address, questions, subject, subjects } = edition.words.parts.report;
  const lines = about ? linesOf(about, kind, edition) : [address(''), '', questions[kind], '', ''];
  const topic = about ? subject(about.id) : subjects[kind];
  const known = about && {
    [reportFields.title]: about.title,
    [reportFields.id]: about.id,
    [reportFields.page]: publicAddress(about.href) ?? about.href,
  };
  return {
    kind,
    form:
      reportForm === undefined
        ? undefined
        : {
            action: reportForm,
            host: new URL(reportForm).host,
            hidden: Object.entries({ [reportFields.kind]: reportKinds[kind], ...known }),
          },
    mail: email === undefined ? undefined : { address: email, href: letterTo(email, topic, lines) },
    lines,
    asksForPage: about === undefined,
  };
}

/**
 * Where a page without room for a form sends its reader: to the page on reporting, which takes over the address from the query;
 * or to a letter, where there is no form but somebody to write to.
 */
export function reportHref(about: Reported, edition: Edition): string {
  const { email, reportForm } = edition.catalogue.operator;
  if (email && !reportForm)
    return letterTo(email, edition.words.parts.report.subject(about.id), linesOf(about, 'mistake', edition));
  return `${edition.routes.report()}?${reportFields.page}=${about.href}`;
}
