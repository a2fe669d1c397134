declare module '@citation-js/core' {
  /** What the reader makes of an entry, as an item of CSL-JSON. */
  export interface Item {
    readonly id: string;
    readonly type: string;
    readonly title: string;
    readonly author?: ReadonlyArray<{ readonly literal?: string; readonly family?: string; readonly given?: string }>;
    readonly publisher?: string;
    readonly 'container-title'?: string;
    readonly 'collection-title'?: string;
    readonly issued?: { readonly 'date-parts': readonly number[][] };
    readonly URL: string;
    readonly note?: string;
  }
  export class Cite {
    /** Reads whatever the loaded plug-ins recognise: CSL-JSON, BibTeX, RIS; or the one form that is named. */
    constructor(text: string, options?: { readonly forceType: string });
    readonly data: readonly Item[];
  }
}
