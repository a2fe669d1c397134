/** Numbers as the language of the page writes them: `1.234`. */
export const written = (number: number): string => number.toLocaleString(document.documentElement.lang);
