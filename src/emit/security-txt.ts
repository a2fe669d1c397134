/** Where to report a vulnerability: security.txt, RFC 9116. */
import { addMonths } from '#site/dates.ts';

export interface SecurityContact {
  readonly email: string;
  /** The file's own address. */
  readonly canonical: string;
  /** ISO 8601 day of the build. */
  readonly built: string;
}

/** Months for which a contact is taken to be right; the standard asks for less than a year. */
const validMonths = 11;

/** A site that nobody has built anew for that long says by an expired file that nobody may answer. */
export function toSecurityTxt({ email, canonical, built }: SecurityContact): string {
  return [
    `Contact: mailto:${email}`,
    `Expires: ${addMonths(built, validMonths)}T00:00:00Z`,
    'Preferred-Languages: de, en',
    `Canonical: ${canonical}`,
    '',
  ].join('\r\n');
}
