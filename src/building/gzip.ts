/**
 * gzip (RFC 1952) that is the same on every machine: without time and name, and not by zlib, for that of Node chooses its way by
 * the processor and writes other bytes on another one.
 */
import { gzipSync } from 'fflate';

export const gzip = (data: Uint8Array): Uint8Array => gzipSync(data, { level: 9, mtime: 0 });
