/** The search in English for browsers. */
export { GET } from '../opensearch.xml.ts';
