"""Cuts the characters beyond German: dmr-*-weitere.woff2, and the same glyphs into static/*.ttf.

    npm install @fontsource-variable/archivo@5.3.0 @fontsource-variable/source-serif-4@5.3.1 \
      @expo-google-fonts/archivo@0.4.2 @expo-google-fonts/source-serif-4@0.4.1    # in any FOLDER
    pip install fonttools==4.66.1 brotli==1.2.0
    python3 src/styles/fonts/cut.py FOLDER/node_modules

The files without "weitere" were cut from the same packages: Archivo at wdth 88, wght 400 to 720; Source Serif at opsz 15,
wght 400 and 600. Letters come from there; the packages of Fontsource have no arrows, indices and signs, so these come from
Expo's, whose Archivo is as wide as wdth 100 and is set narrower here. Which characters: src/site/characters.ts, and a test
compares. Both fonts are under the SIL Open Font License 1.1 (LICENSES/OFL-1.1.txt); names without "Source", which is reserved.
"""

import pathlib
import sys

from fontTools.misc.transform import Scale
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

HERE = pathlib.Path(__file__).parent
PACKAGES = pathlib.Path(sys.argv[1])

# Latin Extended-A without what Source Serif lacks, Romanian, Welsh, capital sharp s.
LETTERS = sorted(
    (set(range(0x100, 0x180)) - set(map(ord, 'ĬĭıĲĳŉŒœŦŧſ')))
    | set(map(ord, 'ȘșȚțẀẁẂẃẄẅẞỲỳ'))
)
SIGNS = sorted(map(ord, '‒―†‡‰″⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉№™←→√∞≈≠≤≥'))
# Where a font has no glyph of its own, the one that looks the same.
ALIKE = {0x2012: 0x2013}
# Hyphens that typesetting writes stand in the files that every page has.
HYPHENS = {0x2010: 0x2D, 0x2011: 0x2D}

ARCHIVO = ('archivo/files/archivo-latin-ext-wdth-normal.woff2', {'wdth': 88}, 'archivo', 0.92)
SERIF = ('source-serif-4/files/source-serif-4-latin-ext-opsz-normal.woff2', {'opsz': 15}, 'source-serif-4', 1)
STATIC_WEIGHTS = {400: '400Regular', 600: '600SemiBold', 700: '700Bold'}


def outline(font, code, width):
    """The glyph of a character without components, and its advance width."""
    glyphs = font.getGlyphSet()
    name = font.getBestCmap()[code]
    drawn = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(drawn)
    pen = TTGlyphPen(None)
    drawn.replay(TransformPen(pen, Scale(width, 1)))
    return pen.glyph(), round(glyphs[name].width * width)


def further(source, weight):
    """Outline and advance of every character, by its code."""
    letters, axes, package, width = source
    variable = TTFont(PACKAGES / '@fontsource-variable' / letters)
    cut = instantiateVariableFont(variable, {**axes, 'wght': weight}, inplace=True)
    nearest = min(STATIC_WEIGHTS, key=lambda each: abs(each - weight))
    folder = STATIC_WEIGHTS[nearest]
    [file] = (PACKAGES / '@expo-google-fonts' / package / folder).glob('*.ttf')
    signs = TTFont(file)
    known = signs.getBestCmap()
    return {
        **{code: outline(cut, code, 1) for code in LETTERS},
        **{code: outline(signs, code if code in known else ALIKE[code], width) for code in SIGNS},
    }


def add(font, glyphs):
    """Puts the glyphs behind those of the font."""
    order = font.getGlyphOrder()
    for code, (glyph, advance) in glyphs.items():
        name = f'u{code:04X}'
        if name not in order:
            order.append(name)
        glyph.recalcBounds(font['glyf'])
        font['glyf'].glyphs[name] = glyph
        font['hmtx'][name] = (advance, getattr(glyph, 'xMin', 0))
        for table in font['cmap'].tables:
            if table.isUnicode():
                table.cmap[code] = name
    font.setGlyphOrder(order)
    font['glyf'].glyphOrder = order
    font['maxp'].numGlyphs = len(order)


def alias(font):
    for table in font['cmap'].tables:
        if table.isUnicode():
            for code, same in HYPHENS.items():
                table.cmap[code] = table.cmap[same]


def cut_base(name):
    font = TTFont(HERE / f'{name}.woff2', recalcTimestamp=False)
    alias(font)
    font.save(HERE / f'{name}.woff2')


def cut_static(name, source, weight):
    font = TTFont(HERE / 'static' / f'{name}.ttf', recalcTimestamp=False)
    alias(font)
    add(font, further(source, weight))
    font.save(HERE / 'static' / f'{name}.ttf')


def cut_web(name, base, source, weight):
    """A file of the further characters alone, with the line metrics of the base."""
    font = TTFont(HERE / 'static' / f'{base}.ttf', recalcTimestamp=False)
    glyphs = further(source, weight)
    add(font, glyphs)
    options = Options(layout_features=[], hinting=False, notdef_outline=True, drop_tables=['GSUB', 'GPOS', 'GDEF', 'STAT', 'BASE'])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=glyphs)
    subsetter.subset(font)
    font.flavor = 'woff2'
    font.save(HERE / f'{name}.woff2')


cut_web('dmr-archivo-400-weitere', 'dmr-schrift-regular', ARCHIVO, 400)
cut_web('dmr-archivo-650-weitere', 'dmr-schrift-bold', ARCHIVO, 650)
cut_web('dmr-lese-400-weitere', 'dmr-lese-regular', SERIF, 400)
cut_web('dmr-lese-600-weitere', 'dmr-lese-bold', SERIF, 600)
for base in ('dmr-archivo', 'dmr-lese-400', 'dmr-lese-600'):
    cut_base(base)
cut_static('dmr-schrift-regular', ARCHIVO, 400)
cut_static('dmr-schrift-bold', ARCHIVO, 690)
cut_static('dmr-lese-regular', SERIF, 400)
cut_static('dmr-lese-bold', SERIF, 600)
