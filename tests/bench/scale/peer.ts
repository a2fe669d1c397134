/** Another site of the same texts: Astro as it comes, one collection of `.mdx`, no facts, no data, no search. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { plainProse } from '#tools/passages.ts';
import { parse } from 'yaml';
import { syntheticFiles } from '../synthetic/content.ts';

const config = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'https://modellregionen.example', integrations: [mdx()], devToolbar: { enabled: false } });
`;

const collection = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const projects = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './content' }),
  schema: z.object({ title: z.string(), lead: z.string() }),
});
export const collections = { projects };
`;

const layout = `---
const { title } = Astro.props;
---
<html lang="de">
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>{title}</title></head>
  <body><header><a href="/">Start</a></header><main><h1>{title}</h1><slot /></main></body>
</html>
`;

const page = `---
import { getCollection, render } from 'astro:content';
import Layout from '../layout.astro';
export async function getStaticPaths() {
  return (await getCollection('projects')).map((project) => ({ params: { id: project.id }, props: { project } }));
}
const { project } = Astro.props;
const { Content } = await render(project);
---
<Layout title={project.data.title}><p>{project.data.lead}</p><Content /></Layout>
`;

const list = `---
import { getCollection } from 'astro:content';
import Layout from '../layout.astro';
const projects = await getCollection('projects');
---
<Layout title="Start"><ul>{projects.map(({ id, data }) => <li><a href={'/' + id + '/'}>{data.title}</a></li>)}</ul></Layout>
`;

/** @param folder an empty one */
export async function writePeer(folder: string, projects: number): Promise<void> {
  await mkdir(path.join(folder, 'src/pages'), { recursive: true });
  await mkdir(path.join(folder, 'content'));
  await mkdir(path.join(folder, 'node_modules'));
  for (const name of ['astro', '@astrojs'])
    await symlink(path.resolve('node_modules', name), path.join(folder, 'node_modules', name));
  const files = {
    'package.json': '{ "name": "peer", "private": true, "type": "module" }\n',
    'astro.config.mjs': config,
    'src/content.config.ts': collection,
    'src/layout.astro': layout,
    'src/pages/index.astro': list,
    'src/pages/[id].astro': page,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  for (const { name, text } of syntheticFiles(projects)) {
    if (!name.startsWith('projekte/')) continue;
    const [, head = '', body = ''] = text.split(/^---$/m);
    const { title, lead } = parse(head) as { readonly title: string; readonly lead: string };
    const fields = { title, lead: lead.replace(/\[\[.*?\]\]/g, '…') };
    const said = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
    const prose = plainProse(body, new Map()).replaceAll('](/projekte/', '](/');
    await writeFile(path.join(folder, 'content', path.basename(name)), `---\n${said.join('')}---\n${prose}`);
  }
}
