/** The part of n3 2 that we use; the package brings no types. Terms are those of RDF/JS. */
declare module 'n3' {
  interface Term {
    readonly termType: string;
    readonly value: string;
  }

  interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
    readonly graph: Term;
  }

  /** A dataset of RDF/JS. */
  interface Store extends Iterable<Quad> {
    readonly size: number;
  }

  interface Writer {
    addQuad(subject: Term, predicate: Term, object: Term): void;
    /** A node without a name, written in square brackets where it is named. */
    blank(statements: ReadonlyArray<{ readonly predicate: Term; readonly object: Term }>): Term;
    /** Without a stream to write to, the callback comes before this returns. */
    end(done: (error: Error | null | undefined, text: string) => void): void;
  }

  const n3: {
    readonly DataFactory: {
      namedNode(address: string): Term;
      literal(text: string, languageOrType?: string | Term): Term;
    };
    readonly Writer: new (options: {
      readonly prefixes?: Readonly<Record<string, string>>;
      readonly format?: string;
    }) => Writer;
    readonly Parser: new (options?: { readonly format?: string }) => { parse(text: string): Quad[] };
    readonly Store: new (quads?: readonly Quad[]) => Store;
  };
  export default n3;
}
