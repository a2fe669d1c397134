/** The browser of the tests, the same for all of them. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type BrowserServer } from 'playwright';
import { ownBrowser, startOwn } from '#tools/own-browser.ts';

interface Started {
  readonly server: BrowserServer;
  stop(): Promise<void>;
}

/**
 * `CHROMIUM_PATH`, else the browser from the npm package (Linux x64), else the one Playwright has installed.
 *
 * @param more what else the browser is started with
 */
export async function startBrowser(more: readonly string[] = []): Promise<Started> {
  const own = ownBrowser(process.env);
  if (own !== undefined) {
    const args = ['--no-sandbox', ...more];
    return plainly(await startOwn(own, (executablePath) => chromium.launchServer({ executablePath, args })));
  }
  if (process.platform === 'linux' && process.arch === 'x64') return startPackaged(more);
  return plainly(await chromium.launchServer({ args: [...more] }));
}

const plainly = (server: BrowserServer): Started => ({ server, stop: () => server.close() });

/**
 * Fontconfig that knows the package's fonts and no others: its own file names folders that exist only where the package was
 * made for, and fonts of the machine would make lines as long as the machine likes.
 */
const fontsOf = (fonts: string, cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${path.join(cache, 'fonts-cache')}</cachedir></fontconfig>
`;

async function startPackaged(more: readonly string[]): Promise<Started> {
  const cache = path.resolve('node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, 'browser-'));
  // The package unpacks into the temporary folder and starts what it finds there, be it an older version or half of one.
  const { TMPDIR: usual } = process.env;
  process.env['TMPDIR'] = folder;
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  // Libraries that a machine without a desktop lacks.
  await inflate(path.resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
  const fonts = path.join(folder, 'fonts');
  await writeFile(path.join(fonts, 'fonts.conf'), fontsOf(fonts, folder));
  if (usual === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = usual;
  const server = await chromium.launchServer({
    executablePath,
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none', ...more],
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: [process.env['LD_LIBRARY_PATH'], path.join(folder, 'al2023', 'lib')].filter(Boolean).join(':'),
      FONTCONFIG_PATH: fonts,
    },
  });
  return {
    server,
    async stop() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
