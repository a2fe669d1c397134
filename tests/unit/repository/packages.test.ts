/** What the installation may do, and what keeps it up to date. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer, text } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const project = read('package.json') as {
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
};
const { packages } = read('package-lock.json') as {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly hasInstallScript?: true;
        readonly integrity?: string;
        /** Of another package than its place says, `overrides` in package.json. */
        readonly name?: string;
        readonly optional?: true;
        readonly resolved?: string;
      }
    >
  >;
};
const own = { ...project.dependencies, ...project.devDependencies, ...project.optionalDependencies };
const installed = Object.entries(packages).filter(([place]) => place !== '');

describe('the installation', () => {
  it('runs no script of a package', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });

  it('names each package that would run one, and allows none', () => {
    const withScript = installed
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([place]) => place.replace(/^.*node_modules\//, ''));
    expect(Object.keys(project.allowScripts).sort()).toEqual([...new Set(withScript)].sort());
    expect(Object.values(project.allowScripts)).not.toContain(true);
  });

  it('takes every package with a checksum, from whatever registry', () => {
    expect(installed.filter(([, { integrity, resolved }]) => !integrity || resolved).map(([place]) => place)).toEqual(
      [],
    );
  });

  it('takes exact versions', () => {
    expect(Object.entries(own).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('asks for the Node and npm that README names and forges try', () => {
    const [, node, npm] = /Node ab Version ([\d.]+) mit npm ab (\d+)/.exec(readFileSync('README.md', 'utf8')) ?? [];
    expect(project.engines).toEqual({ node: `>=${node}`, npm: `>=${npm}` });
    for (const file of ['.github/workflows/pruefen.yml', '.gitlab-ci.yml']) {
      const forge = readFileSync(file, 'utf8');
      expect(forge).toContain(`Mit Node ${node} und npm ${npm};`);
      expect(forge).toMatch(/: debian:trixie\n/);
    }
  });
});

/** A registry that knows of one vulnerability, and which packages it was asked about. */
async function registry(vulnerable: string) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const answer = async () => {
      const body = await buffer(request);
      if (request.url === `/${vulnerable}`) return { name: vulnerable, versions: { '1.0.0': {} } };
      const packed = request.headers['content-encoding'] === 'gzip';
      asked.push(...Object.keys(JSON.parse(String(packed ? gunzipSync(body) : body)) as object));
      const advisory = { id: 1, url: 'https://stadt.example/1', title: 'Lücke', severity: 'high' };
      return { [vulnerable]: [{ ...advisory, vulnerable_versions: '*', cwe: [], cvss: { score: 0 } }] };
    };
    void answer().then((found) => response.end(JSON.stringify(found)));
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

it('npm audit asks about every package, though the lockfile names no registry', { timeout: 60_000 }, async () => {
  const { address, asked } = await registry('leaflet');
  const audit = spawn(`npm audit --package-lock-only --registry ${address}`, { shell: true });
  const said = await text(audit.stdout);
  expect(said).toContain('1 high severity vulnerability');
  const names = installed
    // Of a package for another machine npm asks nothing.
    .filter(([, { optional }]) => !optional)
    .map(([place, { name }]) => name ?? place.replace(/^.*node_modules\//, ''));
  expect(asked).toEqual(expect.arrayContaining(names));
});

describe('renovate.json', () => {
  const { packageRules } = read('renovate.json') as {
    readonly packageRules: ReadonlyArray<{ readonly matchPackageNames?: readonly string[] }>;
  };

  it('names packages that there are', () => {
    // Debian is an image that forges run.
    const there = ['debian', ...Object.keys(own)];
    for (const name of packageRules.flatMap(({ matchPackageNames = [] }) => matchPackageNames))
      expect(
        there.some((each) => (name.endsWith('/**') ? each.startsWith(name.slice(0, -2)) : each === name)),
        name,
      ).toBe(true);
  });
});
