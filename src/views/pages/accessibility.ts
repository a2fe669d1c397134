/** The page about accessibility: standard, result, checks, gaps, ways to report, and who mediates. */
import type { Edition } from '#edition/edition.ts';
import { offersBaseMap } from '#site/base-map.ts';
import { operatorView } from '#views/parts/operator.ts';
import { reportView } from '#views/parts/report.ts';

export function accessibilityView(edition: Edition) {
  const { catalogue, forms, words } = edition;
  const { geprueftAm, verfahren, vereinbarkeit, massstab, pruefungen, luecken, ombudsstelle } = catalogue.accessibility;
  const say = words.accessibility;
  const { name } = catalogue.operator;
  return {
    /** Only who runs the site can make a statement. */
    statement: name === undefined ? say.statement.none : say.statement.by(name),
    result: [
      vereinbarkeit && say.conformance[vereinbarkeit],
      geprueftAm && say.checked(forms.date(geprueftAm)),
      verfahren,
    ]
      .filter(Boolean)
      .map((sentence) => forms.typeset(sentence!))
      .join(' '),
    standards: massstab.map(({ name: label, adresse }) => ({ label, href: adresse })),
    checks: pruefungen.map(({ was, wie, ergebnis }) => ({ what: was, how: wie, result: ergebnis })),
    gaps: luecken
      .filter(({ nurMit }) => nurMit === undefined || offersBaseMap)
      .map(({ was, grund, ersatz }) => ({ what: was, reason: grund, instead: ersatz })),
    report: reportView(undefined, 'barrier', edition),
    operator: operatorView('accessibility', edition),
    office: ombudsstelle && { label: ombudsstelle.name, href: ombudsstelle.adresse },
  };
}
