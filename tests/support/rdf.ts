/** RDF, read and judged by others than those that write it. */
import jsonld from 'jsonld';
import n3 from 'n3';
import { readFileSync } from 'node:fs';
import Validator from 'rdf-validate-shacl';

const { Parser, Store, Writer } = n3;

const quadsOf = (turtle: string) => new Parser().parse(turtle);

/** The statements of a Turtle document, a line each (RDF 1.1 N-Quads). */
export function asQuads(turtle: string): string {
  const writer = new Writer({ format: 'N-Quads' });
  for (const { subject, predicate, object } of quadsOf(turtle)) writer.addQuad(subject, predicate, object);
  let lines = '';
  writer.end((error, text) => {
    if (error) throw error;
    lines = text;
  });
  return lines;
}

const algorithm = 'RDFC-1.0';
const documentLoader = (address: string) => Promise.reject(new Error(`Nicht ohne Netz: ${address}`));

/** What JSON-LD or Turtle says, whatever the order and the names of nodes without one (RDF Dataset Canonicalization, W3C). */
export const saidBy = (document: object | string): Promise<string> =>
  typeof document === 'string'
    ? jsonld.canonize(asQuads(document), { algorithm, inputFormat: 'application/n-quads' })
    : jsonld.canonize(document, { algorithm, documentLoader });

const shapes = readFileSync('tests/support/dcat-ap-de.shapes.ttl', 'utf8');

/** What the shapes of DCAT-AP.de have against a catalogue in Turtle: the property, the node, and what was expected. */
export async function mistakesOfCatalogue(turtle: string): Promise<string[]> {
  const validator = new Validator(new Store(quadsOf(shapes)) as never);
  const report = await validator.validate(new Store(quadsOf(turtle)) as never);
  return report.results.map(({ focusNode, path, message, sourceConstraintComponent }) =>
    [focusNode, path, sourceConstraintComponent]
      .map((term) => String((term as { value?: string } | null)?.value ?? ''))
      .concat(message.map(({ value }) => value))
      .join(' '),
  );
}
