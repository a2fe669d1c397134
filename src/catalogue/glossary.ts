/** Links the words of the glossary, and sees that no two of them explain the same. */
import type { ContentEntries } from './entries.ts';
import type { Records } from './records.ts';
import type { ScopeOf } from './references.ts';

export function linkTerms(entries: ContentEntries, { terms, facts }: Records, scopeOf: ScopeOf): void {
  const owners = new Map<string, string>();
  for (const { id, data } of entries.glossar) {
    const scope = scopeOf('glossar', id);
    const term = terms.byId.get(id);
    term?.facts.push(...scope.findAll(facts, data.facts, ['facts']));
    term?.related.push(...scope.findAll(terms, data.related, ['related']));
    for (const [index, form] of [data.term, ...data.forms].entries()) {
      // Texts may write a form with a capital at the start of a sentence.
      const key = form.toLowerCase();
      const owner = owners.get(key) ?? id;
      owners.set(key, owner);
      if (owner === id) continue;
      const path = index === 0 ? ['term'] : ['forms', index - 1];
      scope.report(path, `„${form}“ erklärt schon content/glossar/${owner}.yaml. Bitte an einer Stelle streichen.`);
    }
  }
}
