/**
 * Line drawings for Leichte Sprache, each on a sheet of 144 × 112: what is thin is a line, `f` has a ground, `t` is filled with
 * ink, `d` is dashed. The map of the regions is made from their boundaries (`EasyMap.astro`).
 */
import type { EasyDrawing } from '#schema/easy.ts';

export const easyDrawings: Readonly<Record<Exclude<EasyDrawing, 'karte'>, string>> = {
  computer:
    '<path class="f" d="M14 12h116v70H14z"/><path d="M26 26h60M26 40h10v10H26zM44 45h60M26 60h10v10H26zM44 65h60M28 44l3 4 6-9"/><path d="M56 82l-6 16h44l-6-16M36 98h72"/>',
  geld: '<path class="f" d="M10 20h104v56H10z"/><circle cx="62" cy="48" r="16"/><path d="M69 41a10 10 0 1 0 0 14M48 45h14M48 51h14M20 30h12M92 66h12"/><path class="f" d="M94 84c0-5 9-9 20-9s20 4 20 9v14c0 5-9 9-20 9s-20-4-20-9z"/><path d="M94 84c0 5 9 9 20 9s20-4 20-9"/>',
  menschen:
    '<circle class="f" cx="36" cy="58" r="13"/><path d="M14 106c0-20 10-30 22-30s22 10 22 30"/><circle class="f" cx="108" cy="58" r="13"/><path d="M86 106c0-20 10-30 22-30s22 10 22 30"/><path class="f" d="M28 8h44v26H50l-8 8v-8H28z"/><path d="M38 17h24M38 25h16"/><path class="f" d="M82 16h42v22h-12l-6 8v-8H82z"/><path d="M92 27h22"/>',
  taxi: '<path class="f" d="M12 14h40v84H12z"/><path d="M12 26h40M12 84h40M28 20h8"/><circle class="t" cx="32" cy="91" r="3"/><path d="M22 44h20M22 56h20M22 68h12"/><path class="d" d="M60 56h18"/><path class="f" d="M84 78V62h8l8-16h26l8 16h6v16z"/><path d="M92 62h42M112 46v16M106 38h14v8h-14z"/><circle class="f" cx="97" cy="80" r="8"/><circle class="f" cx="127" cy="80" r="8"/>',
  'kamera-auto':
    '<path class="f" d="M10 84V62h16l14-20h52l16 20h26v22z"/><path d="M26 62h82M66 42v20M60 42V24h14v18M56 12h22v12H56z"/><circle class="t" cx="67" cy="18" r="3"/><path class="d" d="M50 18L22 8M84 18l28-10"/><circle class="f" cx="36" cy="86" r="11"/><circle class="f" cx="110" cy="86" r="11"/>',
  bus: '<path class="f" d="M8 30h112l14 26v32H8z"/><path d="M20 42h20v18H20zM48 42h20v18H48zM76 42h20v46H76zM104 42h12l9 16v2h-21zM86 42v46M8 72h68M96 72h38"/><circle class="f" cx="38" cy="90" r="11"/><circle class="f" cx="112" cy="90" r="11"/><circle class="t" cx="38" cy="90" r="3"/><circle class="t" cx="112" cy="90" r="3"/><path d="M2 104h140"/><path d="M52 14h36v16M60 22h20"/>',
  brief: '<path class="f" d="M12 24h120v72H12z"/><path d="M12 24l60 44 60-44M12 96l44-40M132 96L88 56"/>',
  telefon:
    '<path class="f" d="M28 58h88l14 42H14z"/><circle cx="72" cy="80" r="13"/><circle class="t" cx="72" cy="80" r="3"/><path class="f" d="M10 30c0-12 24-20 62-20s62 8 62 20v14h-30V34H40v10H10z"/><path d="M50 44v14M94 44v14"/>',
  laden:
    '<path class="f" d="M16 40h112v62H16z"/><path class="f" d="M22 12h100l12 28H10z"/><path d="M46 12l-5 28M72 12v28M98 12l5 28M28 56h46v30H28zM88 56h28v46H88zM94 80h4M8 102h128"/><path d="M10 40c5 10 26 10 31 0 5 10 26 10 31 0 5 10 26 10 31 0 5 10 26 10 31 0"/>',
  ampel:
    '<path class="f" d="M54 6h36v76H54z"/><circle cx="72" cy="20" r="8"/><circle cx="72" cy="44" r="8"/><circle class="t" cx="72" cy="68" r="8"/><path d="M72 82v22M48 104h48M54 14L42 20h12M54 38l-12 6h12M54 62l-12 6h12M90 14l12 6H90M90 38l12 6H90M90 62l12 6H90"/>',
  park: '<circle class="f" cx="42" cy="36" r="28"/><path d="M42 102V40M42 56l12-12M42 66L31 55"/><path class="f" d="M88 12h40l-7 16H95z"/><path d="M108 28v74M96 36l-4 9M108 36v9M120 36l4 9M6 102h132M100 76h16v14h-16z"/>',
  ordner:
    '<path class="f" d="M14 12h34v88H14zM54 12h34v88H54zM94 12h34v88H94z"/><path d="M22 24h18v26H22zM62 24h18v26H62zM102 24h18v26h-18zM27 32h8M67 32h8M107 32h8M6 100h130"/><circle cx="31" cy="80" r="6"/><circle cx="71" cy="80" r="6"/><circle cx="111" cy="80" r="6"/>',
  lupe: '<path class="f" d="M14 6h74v96H14z"/><path d="M26 22h50M26 36h50M26 50h24M26 64h20M26 78h24M26 90h50"/><circle class="f" cx="88" cy="60" r="24"/><path d="M105 77l28 28M76 54h24M76 66h16"/>',
  kita: '<path class="f" d="M22 102c0-30 8-46 24-46s24 16 24 46z"/><circle class="f" cx="46" cy="36" r="18"/><circle class="t" cx="40" cy="34" r="1.5"/><circle class="t" cx="52" cy="34" r="1.5"/><path d="M40 43c3 4 9 4 12 0M66 74l16 8"/><path class="f" d="M82 78h24v24H82zM108 78h24v24h-24zM95 54h24v24H95z"/><path d="M6 102h132"/>',
  tastatur:
    '<path class="f" d="M8 56h128v46H8z"/><path d="M22 68h6M38 68h6M54 68h6M70 68h6M86 68h6M102 68h6M118 68h6M22 79h6M38 79h6M54 79h6M70 79h6M86 79h6M102 79h6M118 79h6M44 90h56M72 56V44"/><path class="f" d="M40 8h64v36H40z"/><path d="M52 20h30M52 31h20"/>',
};
