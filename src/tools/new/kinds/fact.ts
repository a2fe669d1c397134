import {
  confidenceMeanings,
  confidenceWords,
  factKindWords,
  precisionWords,
  statusWords,
} from '#language/de/words/kinds.ts';
import { collections, type CollectionName } from '#schema/collections.ts';
import { factSchema, precisions } from '#schema/fact.ts';
import { projectFacts, projectStatuses } from '#schema/project.ts';
import { regionRoles } from '#schema/region.ts';
import type { Choice, Existing } from '../existing.ts';
import type { Kind } from '../kind.ts';
import { ask, askId, type Answers, type Question } from '../question.ts';
import { readDate, readNumber, readPeriod } from '../reading.ts';
import { slug } from '../slug.ts';
import { withFact, withRole, yamlOf, type Written } from '../writing.ts';
import { sourceFields, sourceQuestions } from './proof-questions.ts';

/** Folders of `content/` whose entries facts are about. */
const subjects = [
  'projekte',
  'regionen',
  'termine',
  'organisationen',
  'orte',
] as const satisfies readonly CollectionName[];

const subjectChoices = (existing: Existing): readonly Choice[] => [
  ...subjects.flatMap((folder) =>
    existing
      .choices(folder)
      .map(({ value, name }) => ({ value: `${folder}/${value}`, name: `${collections[folder].nouns[1]}: ${name}` })),
  ),
  ...existing.factFiles
    .filter((name) => name.startsWith('programm/'))
    .map((name) => ({ value: name, name: `Programm: ${String(existing.fieldsOf('fakten', name)?.['title'])}` })),
];

const subjectQuestion: Question = {
  key: 'subject',
  label: 'Gegenstand',
  help: 'Wovon der Fakt handelt: Ordner und Name der Datei, zum Beispiel projekte/oecherlab.',
  required: true,
  list: false,
  choices: subjectChoices,
  read(typed, _, existing) {
    const name = typed.trim();
    const found = subjectChoices(existing).filter(({ value }) => value.split('/')[1] === name);
    return found.length === 1 ? found[0]!.value : name;
  },
  check(value, existing) {
    if (subjectChoices(existing).some((choice) => choice.value === value)) return undefined;
    return `„${String(value)}“ gibt es nicht. Bitte Ordner und Namen einer Datei angeben, zum Beispiel projekte/oecherlab.`;
  },
};

/** Which roles a subject gives its facts. */
function rolesOf({ subject }: Answers): readonly string[] {
  const folder = String(subject).split('/')[0];
  if (folder === 'projekte') return Object.keys(projectFacts.shape);
  if (folder === 'regionen') return regionRoles;
  return folder === 'organisationen' ? Object.keys(projectFacts.omit({ cost: true }).shape) : [];
}

const roleQuestion: Question = {
  key: 'role',
  label: 'Im Steckbrief als',
  help: 'Feld unter facts, an dem der Fakt im Steckbrief steht; leer lassen, wenn er dort nicht stehen soll.',
  required: false,
  list: false,
  choices: (existing, answers) => openRoles(existing, answers).map((value) => ({ value, name: value })),
  when: (answers) => rolesOf(answers).length > 0,
  read: (typed) => typed.trim(),
  check(value, existing, answers) {
    if (value === undefined) return undefined;
    const open = openRoles(existing, answers);
    if (open.includes(String(value))) return undefined;
    return `„${String(value)}“ geht hier nicht: Frei sind im Steckbrief noch ${open.join(', ') || 'keine Felder'}.`;
  },
};

/** Roles that name no fact yet. */
function openRoles(existing: Existing, answers: Answers): string[] {
  const [folder = '', id = ''] = String(answers['subject']).split('/');
  const facts = (existing.fieldsOf(folder as CollectionName, id)?.['facts'] ?? {}) as Readonly<Record<string, unknown>>;
  return rolesOf(answers).filter((role) => facts[role] === undefined);
}

const readValue = (typed: string, { kind }: Answers): unknown => {
  if (kind === 'figure') return readNumber(typed);
  return kind === 'date' ? readPeriod(typed) : typed.trim();
};

const valueQuestion: Question = {
  ...ask(factSchema, 'value', {
    help: 'Was an Stelle der Marke im Text steht: eine Zahl, ein Datum (auch „2018 bis 2022“), ein paar Wörter.',
    read: readValue,
    also: (value, _, { kind }) => {
      if (kind === 'figure' && typeof value !== 'number')
        return 'Das ist keine Zahl. Bitte nur die Zahl angeben, zum Beispiel 2.218.516,36.';
      if (kind === 'status' && !(projectStatuses as readonly unknown[]).includes(value))
        return `Ein Status ist eines von: ${projectStatuses.join(', ')}.`;
      return undefined;
    },
  }),
  required: true,
};

const statusChoices: readonly Choice[] = projectStatuses.map((value) => ({ value, name: statusWords[value] }));

/** Those that one set of answers can prove; a contradiction has sides and a reading, which the file asks for. */
const provable = ['belegt', 'einfach', 'abgeleitet'] as const;

const publishersOf = (sources: unknown, existing: Existing): Set<unknown> =>
  new Set([sources].flat().map((id) => existing.fieldsOf('quellen', String(id))?.['publisher']));

const freeName = askId(
  'fakten',
  factSchema.shape.id,
  ({ subject, label }) => `${nameOf(subject)}--${slug(String(label), 4)}`,
);

const nameOf = (subject: unknown): string => String(subject).split('/')[1] ?? '';

const idQuestion: Question = {
  ...freeName,
  help: 'Beginnt mit dem Namen der Datei und zwei Bindestrichen; bleibt für immer.',
  check(value, existing, answers) {
    const begins = `${nameOf(answers['subject'])}--`;
    return String(value).startsWith(begins)
      ? freeName.check(value, existing, answers)
      : `Die Kennung beginnt mit „${begins}“. Bitte anpassen.`;
  },
};

export const factKind: Kind = {
  title: 'einen Fakt',
  questions: [
    subjectQuestion,
    ask(factSchema, 'label'),
    idQuestion,
    ask(factSchema, 'kind', { words: factKindWords }),
    { ...valueQuestion, choices: (_, { kind }) => (kind === 'status' ? statusChoices : []), open: true },
    ask(factSchema, 'unit', {
      when: ({ kind }) => kind === 'figure',
      help: 'EUR oder das Gezählte, zum Beispiel Personen.',
    }),
    ask(factSchema, 'precision', {
      words: precisionWords,
      when: ({ kind }) => kind === 'figure' || kind === 'date',
      choices: () => precisions.map((value) => ({ value, name: `${precisionWords[value]} (${value})` })),
    }),
    ask(factSchema, 'statement', { help: 'Ein Satz, den man so zitieren kann, mit dem Wert in Worten oder Ziffern.' }),
    ...sourceQuestions(factSchema, ({ confidence }) => confidence !== 'abgeleitet'),
    ask(factSchema, 'asOf', { read: readDate }),
    ask(factSchema, 'scope'),
    {
      ...ask(factSchema, 'confidence', {
        choices: () =>
          provable.map((value) => ({
            value,
            name: `${confidenceWords[value]} (${value})`,
            description: confidenceMeanings[value],
          })),
        suggest: (existing, { sources }) => (publishersOf(sources, existing).size > 1 ? 'belegt' : 'einfach'),
        also: (value, existing, { sources }) => {
          if (value === 'widerspruch')
            return 'Einen Widerspruch trägt man in der Datei ein: Er braucht Frage, Seiten und Lesart (content/README.md, „Widersprüche“).';
          return value === 'belegt' && publishersOf(sources, existing).size < 2
            ? '„belegt“ heißt: Zwei Herausgeber geben dasselbe an. Bitte eine Quelle ergänzen oder „einfach“ wählen.'
            : undefined;
        },
      }),
    },
    {
      key: 'derivation',
      label: 'Herleitung',
      help: 'Wie der Wert erschlossen ist.',
      required: true,
      list: false,
      when: ({ confidence }) => confidence === 'abgeleitet',
      read: (typed) => typed.trim(),
      check: (value) => (String(value).length > 600 ? 'Bitte auf 600 Zeichen kürzen.' : undefined),
    },
    ask(factSchema, 'checked', { read: readDate, suggest: ({ today }) => today }),
    roleQuestion,
  ],
  write(answers, _, textOf) {
    const {
      subject,
      id,
      label,
      kind,
      statement,
      value,
      unit,
      precision,
      scope,
      asOf,
      confidence,
      derivation,
      checked,
      role,
    } = answers;
    const fact = {
      ...{ id, label, kind, statement, value, unit, precision, scope, asOf, confidence },
      ...sourceFields(answers),
      ...(derivation !== undefined && { derivation: { text: derivation } }),
      checked,
    };
    const file = `content/fakten/${String(subject)}.yaml`;
    const before = textOf(file);
    const facts: Written =
      before === undefined ? { file, text: yamlOf({ facts: [fact] }) } : { file, text: withFact(before, fact), before };
    if (role === undefined) return [facts];
    const page = [`content/${String(subject)}.mdx`, `content/${String(subject)}.yaml`].find(
      (name) => textOf(name) !== undefined,
    )!;
    const pageText = textOf(page)!;
    return [facts, { file: page, text: withRole(pageText, String(role), String(id)), before: pageText }];
  },
  next: ({ id, subject }) => [
    `In einen Text einsetzen: <Fakt id="${String(id)}" />, in Kurztexten [[${String(id)}]].`,
    `Noch ein Fakt dazu: npm run neu -- fakt --gegenstand ${String(subject)}`,
    `Ansehen: npm run dev, dann http://localhost:4321/fakten/${String(id)}/`,
  ],
};
