/** A fact on other sites, as HTML: text to copy once, or a frame that stays up to date. Charts have their own. */
import { lineOf } from '#catalogue/proof.ts';
import type { Fact } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { escapeHtml } from '#site/text.ts';
import { absolute, publicAddress } from '#site/routes.ts';
import { factLink, proofLine } from '#views/parts/cards.ts';
import { factTitle } from '#views/parts/fact-names.ts';
import { disputeView } from '#views/parts/dispute.ts';

/** What the frame shows. */
export function embedView(fact: Fact, edition: Edition) {
  const { forms, routes } = edition;
  const dispute = disputeView(fact, edition);
  return {
    label: dispute ? factTitle(fact) : `${fact.label}, ${fact.subject.title}`,
    // Of a contradiction the preferred claim, never one of its sides alone.
    value: dispute ? (dispute.value ?? dispute.remark) : forms.value(fact),
    status: dispute ? 'widerspruch' : lineOf(fact),
    statement: forms.typeset(dispute ? (fact.resolution ?? fact.statement) : fact.statement),
    drawing: dispute?.drawings?.small,
    // The date of the fact would stand at the wrong claim.
    proof: proofLine(dispute ? { ...fact, asOf: undefined } : fact, edition),
    replacedBy: fact.replacedBy && factLink(fact.replacedBy, edition).label,
    href: routes.factPage(fact.id),
  };
}

export interface Embedding {
  /** The text as it is today. */
  readonly frozen: string;
  /** What comes from here whenever it is shown. */
  readonly living: string;
}

/** Two pieces of HTML without script or class, to paste into another site; none before this one has its address. */
export function embeddingOf(fact: Fact, edition: Edition): Embedding | undefined {
  const { words, routes } = edition;
  const { label, statement, status, proof } = embedView(fact, edition);
  const href = publicAddress(routes.factPage(fact.id));
  if (href === undefined) return undefined;
  const name = escapeHtml(`${label} – ${words.shell.siteName}`);
  // How a contradiction is read says nothing without its question.
  const said = status === 'widerspruch' && fact.question ? `${fact.question} ${statement}` : statement;
  return {
    frozen: [
      `<blockquote cite="${href}">`,
      `  <p>${escapeHtml(said)}</p>`,
      `  <p>${escapeHtml(proof)}. ${words.quoting.embedding.proof} <a href="${href}">${name}</a></p>`,
      '</blockquote>',
    ].join('\n'),
    living: `<iframe src="${absolute(routes.embeddedFact(fact.id))}" title="${name}" width="100%" height="${frameHeight(fact, edition)}" loading="lazy"></iframe>`,
  };
}

/** Lines that a text fills when only words too long for one are broken. */
function linesOf(text: string, lettersPerLine: number): number {
  let lines = 0;
  let free = 0;
  for (const { length } of text.split(/ |(?<=[-–/])/)) {
    if (length > 0 && length < free) {
      free -= length + 1;
    } else if (length > 0) {
      lines += Math.ceil(length / lettersPerLine);
      free = lettersPerLine - (length % lettersPerLine || lettersPerLine);
    }
  }
  return lines;
}

/**
 * Height of the frame in CSS pixels with which nothing has to be scrolled from a width of 320 pixels on: lines of text,
 * estimated by their letters in a wide font, times the height of a line in layouts/Embed.astro, and the room between
 * them. The frame loads no font, so its letters are those of the reader's machine.
 */
function frameHeight(fact: Fact, edition: Edition): number {
  const { label, value, statement, drawing, proof, replacedBy } = embedView(fact, edition);
  const { siteName } = edition.words.shell;
  const words = edition.words.quoting.embedding;
  const block = (text: string, lettersPerLine: number, lineHeight: number) =>
    linesOf(text, lettersPerLine) * lineHeight;
  const text = block(label, 33, 21) + block(value, 22, 30) + block(statement, 29, 23);
  const small =
    block(`${proof}. ${words.proofAt(siteName)}`, 36, 21) +
    block(replacedBy ? words.replacedBy(replacedBy) : '', 29, 23);
  // An em of the drawing has at most fifteen pixels.
  const drawn = drawing ? drawing.height * 15 + 12 : 0;
  return 70 + Math.ceil((text + small + drawn) / 10) * 10;
}
