import { crc32 } from 'node:zlib';

/** Puts a mark into the bytes of a PNG, as the text chunk `Software` before the last chunk, which is always the same. */
export function markPng(png: Uint8Array, mark: string): Uint8Array {
    return Buffer.concat([
        png.subarray(0, png.length - endLength),
        chunkOf(mark),
        png.subarray(png.length - endLength),
    ]);
}

/** The mark, and the bytes as they were without it. */
export function markOfPng(png: Uint8Array): { readonly mark: string | undefined; readonly rest: Uint8Array } {
    const bytes = Buffer.from(png);
    const at = bytes.lastIndexOf(keyword);
    if (at < 4) return { mark: undefined, rest: png };
    const end = bytes.length - endLength;
    const mark = bytes.subarray(at + keyword.length, end - 4).toString('latin1');
    return { mark, rest: Buffer.concat([bytes.subarray(0, at - 4), bytes.subarray(end)]) };
}

const keyword = 'tEXtSoftware\0';
/** Length, name and checksum of the chunk `IEND`. */
const endLength = 12;

function chunkOf(mark: string): Buffer {
    const content = Buffer.from(keyword + mark, 'latin1');
    const chunk = Buffer.alloc(content.length + 8);
    chunk.writeUInt32BE(content.length - 4, 0);
    content.copy(chunk, 4);
    chunk.writeUInt32BE(crc32(content), content.length + 4);
    return chunk;
}
