/** `npm run felder`: writes what VS Code and the handbook know of the fields of the content, after a change of `src/schema/`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { handbookWith, schemaFiles, schemaFolder } from './editor-schemas/files.ts';
import { writeFrontMatterSchemas } from './editor-schemas/front-matter.ts';

await mkdir(schemaFolder, { recursive: true });
/** Leaves alone what is right already: the command runs whenever VS Code opens the folder. */
async function update(file: string, text: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => undefined)) !== text) await writeFile(file, text);
}

for (const [file, text] of schemaFiles()) await update(file, text);
const handbook = 'content/README.md';
await update(handbook, handbookWith(await readFile(handbook, 'utf8')));
await writeFrontMatterSchemas(process.cwd());
