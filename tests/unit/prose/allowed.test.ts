/** What may stand in running text, kind by kind: the check, the build and the preview must all say the same. */
import { mdxToMdast, type MdastNode } from 'satteri';
import { describe, expect, it } from 'vitest';
import { proseSources } from '#integrations/prose-source.ts';
import { forbiddenIn } from '#prose/allowed.ts';
import { proseSlips } from '#tools/prose.ts';

type Kind = MdastNode['type'];

/** By kind of node a text that holds one, where our compiler makes it of a text. A kind that it learns is missing here. */
const examples = {
  root: { allowed: ['Text'] },
  paragraph: { allowed: ['Text'] },
  text: { allowed: ['Text & „Text“'] },
  heading: { allowed: ['## Titel', 'Titel\n---'], refused: ['# Titel', 'Titel\n==='] },
  emphasis: { allowed: ['*Text*'] },
  strong: { allowed: ['**Text**'] },
  delete: { allowed: ['~~Text~~'] },
  break: { allowed: ['Text\\\nText'] },
  list: { allowed: ['- Text', '1. Text'] },
  listItem: { allowed: ['- [x] Text'] },
  blockquote: { allowed: ['> Text'] },
  thematicBreak: { allowed: ['***'] },
  table: { allowed: ['| a |\n| --- |\n| b |'] },
  tableRow: { allowed: ['| a |\n| --- |\n| b |'] },
  tableCell: { allowed: ['| a |\n| --- |\n| b |'] },
  inlineCode: { allowed: ['`Text`'] },
  code: { allowed: ['```\nText\n```'] },
  link: {
    allowed: ['[Text](/programm/)', '[Text](https://stadt.example/ "Titel")', 'Siehe https://stadt.example/ dort'],
    refused: [
      '[Text](javascript:alert)',
      '[Text](JAVA&#9;SCRIPT&colon;alert)',
      '- > **[Text](vbscript:x "Titel")**',
      '| a |\n| --- |\n| [Text](data:text/html,x) |',
      '## [Text](//stadt.example/)',
      '<Zahl>[5](blob:x)</Zahl>',
    ],
  },
  mdxJsxFlowElement: {
    allowed: ['<Fakt id="a--b" />'],
    refused: [
      '<Bild />',
      '<script>x</script>',
      '<Fakt id={x} />',
      '<Fakt {...x} />',
      '<a.b />',
      '<></>',
      '<__proto__ />',
    ],
  },
  mdxJsxTextElement: {
    allowed: ['Das <Fakt id="a--b">Land</Fakt> und <Zahl>§ 18</Zahl>.'],
    refused: [
      'Text <b>x</b>',
      'Text <Fakt />',
      'Text <Fakt id="a" onclick="x" />',
      'Text <Zahl id="a">5</Zahl>',
      'Text <a:b />',
    ],
  },
  mdxjsEsm: { refused: ['import x from "node:fs"', 'export const x = 1'] },
  mdxFlowExpression: { refused: ['{x}', '{/* x */}'] },
  mdxTextExpression: { refused: ['Text {x}', 'Text {/* x */}'] },
  image: { refused: ['![Text](/bild.png)'] },
  imageReference: { refused: ['![Text][a]\n\n[a]: /bild.png'] },
  linkReference: { refused: ['[Text][a]\n\n[a]: /programm/', '[a]\n\n[a]: /programm/'] },
  definition: { refused: ['[a]: /programm/', '[a]: javascript:alert'] },
  footnoteReference: { refused: ['Text[^1]\n\n[^1]: Note'] },
  footnoteDefinition: { refused: ['Text[^1]\n\n[^1]: Note'] },
  yaml: { refused: ['---\ntitle: Text\n---'] },
  toml: { refused: ['+++\ntitle = "Text"\n+++'] },
  // Kinds that our settings turn off: these texts hold none, and a node that came all the same is refused.
  html: {},
  math: {},
  inlineMath: {},
  superscript: {},
  subscript: {},
  descriptionList: {},
  descriptionTerm: {},
  descriptionDetails: {},
  containerDirective: {},
  leafDirective: {},
  textDirective: {},
} as const satisfies Record<Kind, { allowed?: readonly string[]; refused?: readonly string[] }>;

const cases = (what: 'allowed' | 'refused') =>
  Object.entries<{ allowed?: readonly string[]; refused?: readonly string[] }>(examples).flatMap(([kind, given]) =>
    (given[what] ?? []).map((text) => [kind, text] as const),
  );

function kindsIn(node: MdastNode): string[] {
  return [node.type, ...('children' in node ? (node.children as MdastNode[]).flatMap(kindsIn) : [])];
}

/** What Vite hands to the compiler of a content file, as our plug-in has it. */
function transformed(command: 'build' | 'dev', text: string): string {
  let handler: ((code: string) => { code: string }) | undefined;
  const updateConfig = ({ vite }: { vite: { plugins: [{ transform: { handler: typeof handler } }] } }) =>
    (handler = vite.plugins[0].transform.handler);
  const setup = proseSources().hooks['astro:config:setup'] as unknown as (given: unknown) => void;
  setup({ command, updateConfig });
  return handler!(`---\ntitle: Labor\n---\n${text}\n`).code;
}

describe('in running text', () => {
  it.each(cases('allowed'))('%s may stand: %j', (kind, text) => {
    expect(kindsIn(mdxToMdast(text))).toContain(kind);
    expect(proseSlips(text)).toEqual([]);
    expect(transformed('build', text)).toContain(text);
    expect(transformed('dev', text)).toContain(text);
  });

  it.each(cases('refused'))('%s is refused by check, build and preview: %j', (kind, text) => {
    expect(kindsIn(mdxToMdast(text))).toContain(kind);
    expect(proseSlips(text)).not.toEqual([]);
    expect(() => transformed('build', text)).toThrow(/^\d+:\d+: /);
    expect(transformed('dev', text).trim()).toBe('---\n---');
  });

  it.each(Object.keys(examples).filter((kind) => !('allowed' in examples[kind as Kind])))(
    '%s is refused as a node, whatever made it',
    (type) => {
      const node = { type, value: 'x', children: [] } as unknown as MdastNode;
      expect(forbiddenIn({ type: 'root', children: [node] } as unknown as MdastNode)).toHaveLength(1);
    },
  );

  it('a kind that nobody has heard of is refused', () => {
    expect(forbiddenIn({ type: 'hologram' } as unknown as MdastNode)).toHaveLength(1);
  });

  it('a line that only the compiler sees begins no program', () => {
    const text = 'Text.\r\rexport const x = process.getBuiltinModule("fs")';
    expect(kindsIn(mdxToMdast(text))).toContain('mdxjsEsm');
    for (const command of ['build', 'dev'] as const)
      expect(kindsIn(mdxToMdast(transformed(command, text)))).not.toContain('mdxjsEsm');
  });
});
