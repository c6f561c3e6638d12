// A unit is what the page shows at once: a transaction with the envelope around it. Only its bytes are read, and given to the
// library behind its own ISA and GS, so that a large file opens as fast as a small one.

const MOST_AROUND = 16 * 1024; // bytes of the envelope before and behind a transaction
const MOST_UNKNOWN = 64 * 1024; // bytes of a file without any transaction

/** Bytes of a file. */
export async function readBytes(file, begin, end) {
    return new Uint8Array(await file.slice(begin, end).arrayBuffer());
}

export function joinBytes(pieces) {
    const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
}

/** Where a unit begins and ends in the file. Number 0 is a file without transactions. */
export function rangeOf(file, index, number) {
    const one = index.transactions[number - 1];
    if (one === undefined) return { begin: 0, end: Math.min(file.size, MOST_UNKNOWN) };
    const before = index.transactions[number - 2];
    const behind = index.transactions[number];
    const begin = before === undefined ? 0 : before.offset + before.length;
    const end = behind === undefined ? file.size : behind.offset;
    return {
        begin: Math.max(begin, one.offset - MOST_AROUND),
        end: Math.min(end, one.offset + one.length + MOST_AROUND),
    };
}

/** A transaction behind its ISA and GS: bytes, and how places in them lead back to the file. */
export class Slice {
    bytes;
    #parts = []; // { at, begin, length }: a piece at `at` is at `begin` in the file

    static async of(file, one) {
        const slice = new Slice();
        const pieces = [];
        let at = 0;
        const headers = [one.isa, one.gs].filter(Boolean).map(({ offset, length }) => [offset, offset + length + 1]);
        for (const [begin, end] of [...headers, [one.offset, one.offset + one.length]]) {
            const bytes = await readBytes(file, begin, end);
            slice.#parts.push({ at, begin, length: bytes.length });
            pieces.push(bytes);
            at += bytes.length;
        }
        slice.bytes = joinBytes(pieces);
        return slice;
    }

    /** The place in the file of a place in the slice. */
    inFile(offset) {
        const part = this.#parts.findLast(({ at }) => at <= offset);
        return part.begin + offset - part.at;
    }

    /** An object of the library with places, and all that it holds: places in the file. */
    translate(value) {
        if (Array.isArray(value)) {
            value.forEach((one) => this.translate(one));
        } else if (value !== null && typeof value === 'object') {
            if (typeof value.offset === 'number') value.offset = this.inFile(value.offset);
            Object.values(value).forEach((one) => this.translate(one));
        }
        return value;
    }
}

/** Segments of an envelope: nothing but terminators is known of them. */
export function cutSegments(bytes, begin, end, terminator) {
    const rows = [];
    const isBlank = (byte) => byte === 10 || byte === 13 || byte === 32 || byte === 9;
    for (let at = begin; at < end;) {
        while (at < end && isBlank(bytes[at])) at++;
        if (bytes[at] === 0x49 && bytes[at + 1] === 0x53 && bytes[at + 2] === 0x41 && at + 105 < end) {
            terminator = bytes[at + 105];
        }
        let to = at;
        while (to < end && bytes[to] !== terminator) to++;
        if (to > at) rows.push({ offset: at, length: to - at });
        at = to + 1;
    }
    return rows;
}
