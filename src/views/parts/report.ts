/** Where a reader reports a mistake. */
import type { OperatorData } from '#schema/page.ts';
import { absolute, routes } from '#site/routes.ts';

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
export function reportHref({ title, id, href }: Reported, { email }: Pick<OperatorData, 'email'>): string {
  if (!email) return routes.report();
  const lines = [`Seite: ${title}`, `Kennung: ${id}`, `Adresse: ${absolute(href)}`, '', 'Was stimmt nicht?', '', ''];
  const subject = encodeURIComponent(`Fehler gemeldet: ${id}`);
  // Line breaks in a letter are CRLF.
  return `mailto:${email}?subject=${subject}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}
