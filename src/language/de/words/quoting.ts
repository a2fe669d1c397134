/** Words of citations, press sentences and pieces to embed. */

export const quoting = {};
