/** Texts that still show what a newer fact has replaced. */
import type { Problem } from '#catalogue/problems.ts';
import { factIdsIn } from '#catalogue/fact-text.ts';
import { factTextsIn, factUsesIn } from '#catalogue/texts.ts';
import { collections, withTexts } from '#schema/collections.ts';
import type { Rule } from './rule.ts';

export const withdrawnFacts: Rule = ({ entries, catalogue: { factById } }) =>
  withTexts.flatMap((folder) =>
    entries[folder].flatMap(({ id, data, body = '' }) => {
      const uses = [
        ...factTextsIn(data).flatMap(({ path, text }) =>
          factIdsIn(text).map((fact) => ({
            fact,
            path,
            at: text.indexOf(`[[${fact}]]`),
            form: (id: string) => `[[${id}]]`,
          })),
        ),
        ...factUsesIn(body).map(({ id: fact, line }) => ({
          fact,
          path: ['body', line] as Problem['path'],
          at: undefined,
          form: (each: string) => `<Fakt id="${each}" />`,
        })),
      ];
      return uses.flatMap(({ fact, path, at, form }): Problem[] => {
        const next = factById.get(fact)?.replacedBy;
        if (!next || next.id === fact) return [];
        const message = `Der Fakt „${fact}“ gilt nicht mehr, ihn ersetzt „${next.id}“. Bitte den neuen nennen.`;
        return [
          {
            file: `content/${folder}/${id}.${collections[folder].extension}`,
            path,
            at,
            message,
            level: 'warning',
            paste: form(next.id),
          },
        ];
      });
    }),
  );
