/** What tests use of jsonld; the package brings no types. */
declare module 'jsonld' {
  type Node = Record<string, unknown>;
  interface Options {
    documentLoader: (address: string) => Promise<{ document: unknown; documentUrl: string; contextUrl?: undefined }>;
  }
  interface Term {
    readonly value: string;
  }
  interface Quad {
    readonly predicate: Term;
    readonly object: Term;
  }
  const jsonld: {
    expand(document: unknown, options: Options): Promise<Node[]>;
    toRDF(document: unknown): Promise<readonly Quad[]>;
    /** Of JSON-LD, or of statements where their format is named: a line each, in an order that depends on nothing else. */
    canonize(
      input: unknown,
      options: Partial<Options> & { readonly algorithm: 'RDFC-1.0'; readonly inputFormat?: 'application/n-quads' },
    ): Promise<string>;
  };
  export default jsonld;
}
