/** Words of the open data: what a dataset is, files, calendar, feeds. */

export const data = {};
