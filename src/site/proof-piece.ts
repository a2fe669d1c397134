/** What holds the proof of a fact for the drawer, by its id: a template on the fact's page, all of the file of a relation. */
export const proofPiece = 'beleg';
