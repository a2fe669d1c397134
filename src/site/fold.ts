/**
 * Lower case without accents, for comparing what people type: ä, ae and a are one letter, and so are ß and ss.
 *
 * @param text any text
 * @returns the text in one spelling; a piece of a word stays a piece of it (`Guete` stands in `Gütersloh`)
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')
    .replace(/([aou])e/g, '$1');
