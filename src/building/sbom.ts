/**
 * The bill of materials of the site: CycloneDX 1.6 (ECMA-424). `required` is what reaches readers, `excluded` what only builds
 * the site. Without a serial number and, unless one is given, without a time: the same sources make the same bytes.
 */
import type { Work } from '#third-party/works.ts';
import { nameIn, neededBy, reachedFrom, type Lockfile, type LockedPackage } from './lockfile.ts';

/** Package URL (ECMA-427). */
const purl = (name: string, version: string): string =>
  `pkg:npm/${name.split('/').map(encodeURIComponent).join('/')}@${encodeURIComponent(version)}`;

const named = (whole: string) => {
  const [first, second] = whole.split('/');
  return second === undefined ? { name: whole } : { group: first, name: second };
};

/** Several licences make an expression, one is named alone. */
const licencesOf = (licence: string | undefined) => {
  if (licence === undefined) return {};
  return { licenses: [/\s/.test(licence) ? { expression: licence } : { license: { id: licence } }] };
};

const hashOf = (integrity: string | undefined) => {
  const [, digest] = /^sha512-(\S+)/.exec(integrity ?? '') ?? [];
  return digest === undefined
    ? {}
    : { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] };
};

/** One package may be installed in several folders: told apart by them, a bill may name a part twice. */
const reference = (folder: string, { version = '' }: LockedPackage): string =>
  `${purl(nameIn(folder), version)}#${folder}`;

/**
 * @param works what reaches readers; those with the name of a package are that package
 * @param timestamp when the sources are from (ISO 8601)
 */
export function sbom(lock: Lockfile, works: readonly Work[], timestamp?: string): unknown {
  const root = lock.packages[''] ?? {};
  const direct = Object.keys({ ...root.dependencies, ...root.optionalDependencies });
  const reached = [...reachedFrom(lock, direct)].sort();
  const shipped = new Set<string>(works.map(({ id }) => id));
  const ofFolder = (folder: string) => reference(folder, lock.packages[folder] ?? {});
  const packages = reached.map((folder) => {
    const entry = lock.packages[folder] ?? {};
    const name = nameIn(folder);
    return {
      type: 'library',
      'bom-ref': ofFolder(folder),
      ...named(name),
      version: entry.version,
      scope: shipped.has(name) ? 'required' : 'excluded',
      ...hashOf(entry.integrity),
      ...licencesOf(entry.license),
      purl: purl(name, entry.version ?? ''),
    };
  });
  const installed = new Set(reached.map(nameIn));
  const others = works
    .filter(({ id }) => !installed.has(id))
    .map(({ id, licence, copyright }) => ({
      type: 'file',
      'bom-ref': id,
      name: id,
      scope: 'required',
      ...licencesOf(licence),
      copyright: copyright.join('\n'),
    }));
  const top = `${lock.name}@${lock.version}`;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      ...(timestamp !== undefined && { timestamp }),
      component: {
        type: 'application',
        'bom-ref': top,
        name: lock.name,
        version: lock.version,
        ...licencesOf(root.license),
      },
    },
    components: [...packages, ...others],
    dependencies: [
      {
        ref: top,
        dependsOn: [
          ...reached.filter((folder) => direct.includes(folder.replace(/^node_modules\//, ''))).map(ofFolder),
          ...others.map((each) => each['bom-ref']),
        ],
      },
      ...reached.map((folder) => ({
        ref: ofFolder(folder),
        dependsOn: [...new Set(neededBy(lock, folder).map(ofFolder))],
      })),
      ...others.map((each) => ({ ref: each['bom-ref'] })),
    ],
  };
}
