/** Words of the fact sheets on paper. */

export const paper = {};
