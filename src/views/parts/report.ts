/** Where a reader reports a mistake. */
import type { Edition } from '#edition/edition.ts';
import { publicAddress } from '#site/routes.ts';

/** What the mistake is in: a fact, a project, a source … `href` is the address of its page. */
export interface Reported {
  readonly title: string;
  readonly id: string;
  readonly href: string;
}

/**
 * A letter to the operator that already names the page (`mailto:`, RFC 6068), or the page on reporting mistakes as
 * long as there is no address to write to.
 */
export function reportHref({ title, id, href }: Reported, { catalogue, words, routes }: Edition): string {
  const { email } = catalogue.operator;
  const { page, id: idLine, address, question, subject } = words.parts.report;
  if (!email) return routes.report();
  const whole = publicAddress(href);
  const lines = [page(title), idLine(id), ...(whole ? [address(whole)] : []), '', question, '', ''];
  // Line breaks in a letter are CRLF.
  return `mailto:${email}?subject=${encodeURIComponent(subject(id))}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}
