import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** Bytes after Brotli, at its best (quality 11) unless told, as a host delivers files compressed ahead. */
export const brotliSize = async (data: string | Buffer, quality = 11): Promise<number> =>
  (await compress(data, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })).length;
