/** What the operator's data lack before the site may be published, and what only stands there for something else. */
import { missingOperatorData, placeholdersIn } from '#catalogue/operator.ts';
import type { Problem } from '#catalogue/problems.ts';
import { german } from '#language/de/german.ts';
import type { OperatorData } from '#schema/operator.ts';

const file = 'content/betreiber.yaml';
const forRelease = 'Für die Veröffentlichung (SITE_RELEASE=1)';

/** @param isRelease whether the site is to be published: then nothing may be missing, and nothing stand for something else */
export function operatorProblems(operator: Readonly<OperatorData>, isRelease: boolean): Problem[] {
  const placeholders = placeholdersIn(operator).map(([field, found]): Problem => {
    const message = `„${found}“ ist ein Platzhalter. ${
      isRelease
        ? `${forRelease} bitte die richtige Angabe eintragen.`
        : 'Bis die richtige Angabe eingetragen ist, zeigt die Website hier nichts.'
    }`;
    return { file, path: [field], message, ...(!isRelease && { level: 'warning' as const }) };
  });
  const missing = isRelease ? missingOperatorData(operator) : [];
  if (missing.length === 0) return placeholders;
  const words = missing.map((duty) => german.words.kinds.operatorDutyWords[duty]).join('; ');
  return [...placeholders, { file, path: [], message: `${forRelease} fehlen: ${words}. Bitte eintragen.` }];
}
