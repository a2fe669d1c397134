/** Words that several pages share: rows of lists, proofs, tables, axis of time, filters, maps. */

export const parts = {};
