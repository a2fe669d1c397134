/**
 * Lower case without accents, for comparing what people type: ä, ae and a are one letter, and so are ß and ss.
 *
 * @param text any text
 * @returns the text in one spelling; a piece of a word stays a piece of it (`Guete` stands in `Gütersloh`)
 */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  const plain = /[^\0-\x7f]/.test(lower)
    ? lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replaceAll('ß', 'ss')
    : lower;
  return plain.replace(/([aou])e/g, '$1');
};
