/** Names that the server and the bar of the preview share. */

/** Below the base path: what the check found, as JSON (`Answer`). */
export const situationPath = '/__vorschau/lage.json';

/** Sent over Vite's connection when the check has finished. */
export const changedEvent = 'vorschau:lage';

/** Attribute of blocks of running text: the line of the file, from 1. */
export const lineAttribute = 'data-zeile';
