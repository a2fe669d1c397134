/** Words of the charts: titles, sentences, notes, columns. */

export const charts = {};
