import { describe, expect, it } from 'vitest';
import { refuseUnlisted } from '#integrations/reader-packages.ts';
import { bundledPackages, packageOf } from '#third-party/packages.ts';

describe('the packages in the scripts of a build', () => {
  it.for([
    ['/srv/site/node_modules/leaflet/src/map/Map.js', 'leaflet'],
    ['/srv/site/node_modules/@scope/name/index.js?commonjs', '@scope/name'],
    ['/srv/site/node_modules/outer/node_modules/inner/index.js', 'inner'],
    ['C:\\site\\node_modules\\@scope\\name\\index.js', '@scope/name'],
    ['/srv/site/src/client/map.ts', undefined],
    ['\0vite/preload-helper.js', undefined],
  ] as const)('%s comes from %s', ([id, name]) => {
    expect(packageOf(id)).toBe(name);
  });

  const listed = bundledPackages.map((name) => `/srv/site/node_modules/${name}/index.js`);

  it('may be those of the list', () => {
    expect(() => refuseUnlisted(listed)).not.toThrow();
  });

  it('stop the build where one has no licence on the page', () => {
    expect(() => refuseUnlisted([...listed, '/srv/site/node_modules/jquery/jquery.js'])).toThrow(
      /Lizenz unter \/lizenzen\/ fehlt: jquery\./,
    );
  });

  it('stop the build where the page names one in vain', () => {
    expect(() => refuseUnlisted(listed.slice(1))).toThrow(`nicht mehr in den Browser gelangen: ${bundledPackages[0]}.`);
  });
});
