/**
 * The parts of Leaflet that the map uses, file by file: its one module cannot be shaken, and half of it is for canvas, tiles,
 * tooltips and tools that are not here. Whoever takes the next version looks whether these files are still there.
 */
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';

// Leaflet's own would choose between canvas and SVG, and so bring both.
LeafletMap.include({
  getRenderer(this: LeafletMap) {
    const renderer = this.options.renderer!;
    if (!this.hasLayer(renderer)) this.addLayer(renderer);
    return renderer;
  },
});

export { LeafletMap };
export { Control } from 'leaflet/src/control/Control.js';
export { disableClickPropagation } from 'leaflet/src/dom/DomEvent.js';
export { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { LayerGroup } from 'leaflet/src/layer/LayerGroup.js';
export { Popup } from 'leaflet/src/layer/Popup.js';
export { DivIcon } from 'leaflet/src/layer/marker/DivIcon.js';
export { Marker } from 'leaflet/src/layer/marker/Marker.js';
export { Polygon } from 'leaflet/src/layer/vector/Polygon.js';
export { Polyline } from 'leaflet/src/layer/vector/Polyline.js';
export { SVG } from 'leaflet/src/layer/vector/SVG.js';
