// Sources of bytes: paths, bytes, blobs, streams, and whatever can be iterated.

function view(bytes) {
    if (bytes instanceof Uint8Array) return bytes;
    if (bytes instanceof ArrayBuffer) return new Uint8Array(bytes);
    if (ArrayBuffer.isView(bytes)) return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    throw new TypeError('a source gives bytes: Uint8Array, not text');
}

async function* readFile(path) {
    const { createReadStream } = await import(/* webpackIgnore: true */ /* @vite-ignore */ 'node:fs');
    yield* createReadStream(path, { highWaterMark: 1 << 18 });
}

async function* readStream(stream) {
    const reader = stream.getReader();
    let done = false;
    try {
        for (;;) {
            const piece = await reader.read();
            done = piece.done;
            if (done) return;
            yield view(piece.value);
        }
    } finally {
        if (!done) await reader.cancel().catch(() => {});
        reader.releaseLock();
    }
}

async function* readPieces(pieces) {
    for await (const piece of pieces) yield view(piece);
}

/** The pieces of a source, each a Uint8Array. A string or a URL is the path of a file: Node, Deno and Bun have them. */
export function pieces(source) {
    if (typeof source === 'string' || source instanceof URL) return readFile(source);
    if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return [view(source)];
    if (typeof source?.getReader === 'function') return readStream(source);
    if (typeof source?.stream === 'function') return readStream(source.stream());
    if (typeof source?.[Symbol.asyncIterator] === 'function' || typeof source?.[Symbol.iterator] === 'function') return readPieces(source);
    throw new TypeError('a source is a path, bytes, a Blob, a stream of bytes, or an iterable of bytes');
}
