/** What the search in English knows by name. */
export { GET } from '../../suche/namen.json.ts';
