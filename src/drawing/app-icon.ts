/** The sign of the site as a picture of pixels, for start screens that take no SVG. */
import sharp from 'sharp';

/**
 * @param svg without text, which each machine would set in its own fonts
 * @param size of a side, in pixels
 * @returns PNG without transparency, which would be black on some devices
 */
export const appIcon = async (svg: string, size: number): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await sharp(Buffer.from(svg), { density: (72 * size) / 32 })
      .resize(size, size)
      .flatten({ background: '#fff' })
      .png({ palette: true, effort: 10 })
      .toBuffer(),
  );
