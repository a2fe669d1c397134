/** Letters that a reader's own program opens, already begun. */

/**
 * Address of a letter (RFC 6068); line breaks in it are CRLF.
 *
 * @param to whom it goes to; empty where the reader chooses
 */
export const letterTo = (to: string, subject: string, lines: readonly string[]): string =>
  `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
