/** Who runs the site, and what is still missing to say so. */
import { missingOperatorData } from '#catalogue/operator.ts';
import type { Edition } from '#edition/edition.ts';
import type { OperatorField } from '#schema/operator.ts';

const identity = ['name', 'address', 'representedBy', 'email', 'phone'] as const satisfies readonly OperatorField[];

/** What a page says of the operator, by what it is about. */
const fieldsOf = {
  imprint: [...identity, 'register', 'vatId', 'supervisor', 'responsible'],
  privacy: ['name', 'address', 'email', 'privacyContact', 'serverLogs', 'reportRecipient'],
  accessibility: ['name', 'accessibilityContact', 'email', 'phone'],
} as const satisfies Readonly<Record<string, readonly OperatorField[]>>;
export type OperatorTopic = keyof typeof fieldsOf;
type ShownField = (typeof fieldsOf)[OperatorTopic][number];

export interface OperatorView {
  /** What is wanting, in one sentence; undefined where all is there. */
  readonly missing: string | undefined;
  readonly pairs: ReadonlyArray<{ readonly label: string; readonly value: string; readonly href: string | undefined }>;
}

/** What is known of it for a page, and whether something must still be entered. */
export function operatorView(topic: OperatorTopic, { catalogue, words }: Edition): OperatorView {
  const { operator } = catalogue;
  const { operatorDutyWords } = words.kinds;
  const fields: readonly ShownField[] = fieldsOf[topic];
  const missing = missingOperatorData(operator).filter((duty) => (fields as readonly string[]).includes(duty));
  const pairs = fields.flatMap((field) => {
    const value = operator[field];
    if (value === undefined) return [];
    const href = field === 'email' ? `mailto:${value}` : undefined;
    return [{ label: words.parts.operator[field], value, href }];
  });
  const say = words.components.operator;
  const isNobody = operator.name === undefined;
  return {
    missing: isNobody
      ? say.nobody
      : missing.length > 0
        ? say.missing(missing.map((duty) => operatorDutyWords[duty]).join('; '))
        : undefined,
    pairs,
  };
}
