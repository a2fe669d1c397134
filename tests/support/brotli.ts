import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** Bytes after Brotli at its best (quality 11), as a host delivers files compressed ahead. */
export const brotliSize = async (data: string | Buffer): Promise<number> =>
  (await compress(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })).length;
