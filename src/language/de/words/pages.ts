/** Words of single pages: their headings, labels and sentences. */

export const pages = {};
