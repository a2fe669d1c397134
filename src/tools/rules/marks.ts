/** Marks of facts in the form of another place: `[[…]]` in prose, `<Fakt>` in fields, either where no facts are put in. */
import { factTextsIn } from '#catalogue/texts.ts';
import { placesIn, textsIn } from './places-in-text.ts';
import { inEachFile, type Finding } from './rule.ts';

type Path = Finding['path'];

/** `[[fakt-id]]`, `[[=§ 18]]`; also with blanks inside, or one bracket short. */
const bracketed = /\[\[\s*(=?)\s*([^\][\n]{0,200}?)\s*\]\]/g;
const tag = /<(?:Fakt\s+id=["']?([^"'<>\s]*)["']?\s*\/?>(?:([^<>]*)<\/Fakt>)?|Zahl\s*>([^<>]*)<\/Zahl>)/gi;
const openBracket = /\[\[(?![^\][\n]{0,300}\]\])/g;

function inProse(body: string): Finding[] {
  const placeOf = placesIn(body);
  return [
    ...[...body.matchAll(bracketed)].map(({ 0: mark, 1: isPlain, 2: words = '', index }) => {
      const right = isPlain ? `<Zahl>${words}</Zahl>` : `<Fakt id="${words}" />`;
      const message = `„${mark}“ geht nur in den Feldern des Kopfes. Im Fließtext bitte ${right} schreiben.`;
      return { ...placeOf(index), message, paste: right };
    }),
    ...[...body.matchAll(openBracket)].map(({ index }) => ({
      ...placeOf(index),
      message:
        'Hier stehen zwei eckige Klammern, die niemand schließt. Im Fließtext heißt ein Beleg <Fakt id="…" />. Bitte berichtigen.',
    })),
  ];
}

const isSame = (one: Path, other: Path) =>
  one.length === other.length && one.every((step, index) => step === other[index]);

function inField(path: Path, text: string, holdsFacts: boolean): Finding[] {
  const tags = [...text.matchAll(tag)].map(({ 0: mark, 1: id, 2: own, 3: plain, index }) => {
    if (!holdsFacts)
      return {
        path,
        at: index,
        message: `In diesem Feld werden keine Marken eingesetzt; „${mark}“ stünde so da. Bitte die Worte selbst schreiben.`,
      };
    const right = plain === undefined ? `[[${id ?? ''}]]` : `[[=${plain}]]`;
    const words = own ? ` Eigene Worte gehen hier nicht; der Wert steht da.` : '';
    return {
      path,
      at: index,
      message: `„${mark}“ geht nur im Fließtext. In Feldern bitte ${right} schreiben.${words}`,
      paste: right,
    };
  });
  if (!holdsFacts) {
    const brackets = [...text.matchAll(bracketed)].map(({ 0: mark, index }) => ({
      path,
      at: index,
      message: `In diesem Feld werden keine Fakten eingesetzt; „${mark}“ stünde so da. Bitte die Worte selbst schreiben.`,
    }));
    return [...tags, ...brackets];
  }
  const open = [...text.matchAll(openBracket)].map(({ index }) => ({
    path,
    at: index,
    message: 'Hier stehen zwei eckige Klammern, die niemand schließt. Ein Fakt heißt [[fakt-id]]. Bitte berichtigen.',
  }));
  return [...tags, ...open];
}

export const marksOfOtherPlaces = inEachFile(({ data, body, collection }) => {
  if (collection === 'suche' || collection === 'en/suche') return [];
  const holdingFacts = typeof data === 'object' && data !== null ? factTextsIn(data).map(({ path }) => path) : [];
  return [
    ...inProse(body),
    ...textsIn(data).flatMap(({ path, text }) =>
      /<(?:Fakt|Zahl)|\[\[/i.test(text)
        ? inField(
            path,
            text,
            holdingFacts.some((each) => isSame(each, path)),
          )
        : [],
    ),
  ];
});
