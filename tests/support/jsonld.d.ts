/** What tests use of jsonld; the package brings no types. */
declare module 'jsonld' {
  type Node = Record<string, unknown>;
  interface Options {
    documentLoader: (address: string) => Promise<{ document: unknown; documentUrl: string; contextUrl?: undefined }>;
  }
  const jsonld: { expand(document: unknown, options: Options): Promise<Node[]> };
  export default jsonld;
}
