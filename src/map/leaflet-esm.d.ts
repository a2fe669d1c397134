/** Leaflet 1.9 has no `exports`: its ES module needs the full path, its types know only the short one. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
