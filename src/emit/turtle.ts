/** RDF 1.1 Turtle (W3C), of a document in the JSON-LD that `dcat.ts` writes: prefixes, nodes in nodes, no lists and no aliases. */
import n3 from 'n3';

const { DataFactory, Writer } = n3;
type Term = ReturnType<typeof DataFactory.namedNode>;

/** A node of JSON-LD 1.1: `@id`, `@type`, and terms with a prefix. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const all = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

interface Statement {
  readonly predicate: Term;
  readonly object: Term;
}

/**
 * @param document its `@context` holds prefixes alone
 * @throws Error for a term without one of them
 */
export function toTurtle(document: JsonLdNode): string {
  const prefixes = document['@context'] as Readonly<Record<string, string>>;
  const writer = new Writer({ prefixes });
  /** Nodes with a name that have been met and not yet written. */
  const waiting: JsonLdNode[] = [document];

  const named = (term: string): Term => {
    const [prefix = '', ...local] = term.split(':');
    const base = prefixes[prefix];
    if (base === undefined) throw new Error(`Not a term of the context: ${term}`);
    return DataFactory.namedNode(base + local.join(':'));
  };

  const objectOf = (value: unknown): Term => {
    if (typeof value === 'string') return DataFactory.literal(value);
    const node = value as JsonLdNode;
    if (typeof node['@value'] === 'string') {
      const { '@language': language, '@type': datatype } = node as { '@language'?: string; '@type'?: string };
      return DataFactory.literal(node['@value'], language ?? (datatype && named(datatype)));
    }
    if (typeof node['@id'] !== 'string') return writer.blank(statementsOf(node));
    if (Object.keys(node).length > 1) waiting.push(node);
    return DataFactory.namedNode(node['@id']);
  };

  const statementsOf = (node: JsonLdNode): Statement[] =>
    Object.entries(node).flatMap(([term, value]) => {
      if (term === '@type')
        return all(value).map((each) => ({ predicate: DataFactory.namedNode(type), object: named(String(each)) }));
      if (term.startsWith('@')) return [];
      const predicate = named(term);
      return all(value).map((each) => ({ predicate, object: objectOf(each) }));
    });

  for (let node = waiting.shift(); node; node = waiting.shift()) {
    const subject = DataFactory.namedNode(String(node['@id']));
    for (const { predicate, object } of statementsOf(node)) writer.addQuad(subject, predicate, object);
  }

  let turtle = '';
  writer.end((error, text) => {
    if (error) throw error;
    turtle = text;
  });
  return turtle;
}
