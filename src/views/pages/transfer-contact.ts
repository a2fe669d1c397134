/** Whom a row of the transfer check names: who carried the project, else who else can be reached, and in what role. */
import type { Organisation, Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { contactWays } from '#views/parts/contact.ts';
import { regionDesk } from './project-contact.ts';

export interface TransferContact {
  readonly name: string;
  readonly href: string | undefined;
  readonly unit: string | undefined;
  /** Telephone and mailbox, else the website. */
  readonly ways: ReadonlyArray<{ readonly value: string; readonly href: string }>;
  /** Of whom is not the project's own carrier: „Stelle der Region“. */
  readonly role: string | undefined;
}

const websiteOf = ({ website }: Organisation) =>
  website ? [{ value: new URL(website).hostname.replace(/^www\./, ''), href: website }] : [];

const isProvider = ({ kind }: Organisation): boolean => kind === 'it-dienstleister';

/** A partner with telephone or mailbox; an IT provider first, for it knows what is run. */
function reachablePartner({ partners }: Project, edition: Edition): Organisation | undefined {
  const reachable = partners.filter((partner) => contactWays(partner, edition).length > 0);
  return reachable.find(isProvider) ?? reachable[0];
}

export interface TransferContacts {
  readonly shown: readonly TransferContact[];
  /** Who answers a telephone or a mailbox; `isLead` where it is the carrier. */
  readonly reached: { readonly name: string; readonly isLead: boolean } | undefined;
}

/** The carrier; where it names neither telephone nor mailbox, the region's office or a partner as well. */
export function transferContacts(project: Project, edition: Edition): TransferContacts {
  const { routes, words } = edition;
  const say = words.project.transfer;
  const lead = project.leadOrganisation;
  const ways = lead ? contactWays(lead, edition) : [];
  const own = lead && {
    name: lead.name,
    href: routes.organisation(lead.id),
    unit: lead.contact?.unit,
    ways: ways.length > 0 ? ways : websiteOf(lead),
    role: undefined,
  };
  if (own && ways.length > 0) return { shown: [own], reached: { name: own.name, isLead: true } };
  const desk = regionDesk(project, edition);
  const partner = reachablePartner(project, edition);
  const other: TransferContact | undefined =
    desk && desk.ways.length > 0
      ? { ...desk, unit: undefined, role: say.regionOffice }
      : partner && {
          name: partner.name,
          href: routes.organisation(partner.id),
          unit: partner.contact?.unit,
          ways: contactWays(partner, edition),
          role: say.partner,
        };
  return {
    shown: [...(own ? [own] : []), ...(other ? [other] : [])],
    reached: other && { name: other.name, isLead: false },
  };
}
