// The worker: it has the files and the library, and answers the page. Messages are {id, name, …}; answers {id, result} or
// {id, error}; {progress} comes in between.
import { FileIndex, MOST_FINDINGS, worstFirst } from './index.mjs';
import { joinText, Library, parseLines } from './session.mjs';
import { cutSegments, joinBytes, rangeOf, readBytes, Slice } from './unit.mjs';

const READ_PIECE = 1024 * 1024;
const FIRST_PIECE = 64 * 1024; // so that the first transaction is on screen at once
const MOST_COMPARED = 32 * 1024 * 1024; // bytes of requests that are looked through without being asked to

let library;
const files = new Map(); // id → { file, index, isClosed }

// ---- reading

// What is known of a file so far. While it is read only transactions that came since the last time are sent, and the last one
// of those before, whose findings may have come since; at the end all of them.
function summaryOf(id, read, isDone) {
    const { file, index } = read;
    const from = isDone ? 0 : Math.max(0, read.sent - 1);
    read.sent = index.transactions.length;
    const transactions = index.transactions.slice(from).map((one) => {
        const { number, set, control_number: control, guide, errors, warnings, notes, cut } = one;
        return { number, set, control, guide, errors, warnings, notes, cut };
    });
    return { file: id, done: read.position, size: file.size, isDone, from, transactions, counts: { ...index.counts } };
}

async function addFile({ file, key }) {
    const read = { file, index: new FileIndex(), position: 0, sent: 0, isClosed: false };
    files.set(key, read);
    const session = library.open('read', { documents: 0 });
    let shown = -Infinity;
    let failure;
    try {
        while (read.position < file.size && !read.isClosed) {
            const end = read.position + (read.position === 0 ? FIRST_PIECE : READ_PIECE);
            const bytes = await readBytes(file, read.position, end);
            read.position += bytes.length;
            read.index.take(joinText(library.guard(() => session.feed(bytes))));
            if (performance.now() - shown > 150) {
                shown = performance.now();
                postMessage({ progress: summaryOf(key, read, false) });
            }
        }
        read.index.take(joinText(library.guard(() => session.end())));
    } catch (error) {
        if (error.name !== 'SessionError') throw error;
        read.index.take(joinText(error.output)); // the finding that says why is among them
        failure = 'This file cannot be read to its end. The findings say why.';
    } finally {
        session.close();
    }
    return { ...summaryOf(key, read, true), worst: read.index.worst, total: read.index.total, error: failure };
}

// ---- one transaction

const isOf = (finding, one) =>
    ['interchange', 'group', 'transaction'].every((name) => finding[name] === one[name]);

// Findings of a unit. Where not all of the file were kept, the transaction is checked again by itself.
function findingsOf(read, one, slice, range) {
    const isAround = (f) => f.transaction === 0 && f.offset >= range.begin && f.offset <= range.end;
    const { index } = read;
    if (one === undefined) return index.kept;
    if (index.isComplete) return index.kept.filter((f) => isOf(f, one) || isAround(f));
    const again = parseLines(library.run('read', [slice.bytes], { documents: 0, transactions: 0 }));
    const inside = again.filter((f) => f.transaction !== 0).map((f) => slice.translate(f));
    return [...inside, ...index.kept.filter(isAround)];
}

function viewOf(one, slice) {
    const options = { json: 1, check: 0, errors: one.errors, cut: one.cut ? 1 : 0 };
    const [view] = parseLines(library.run('view', [slice.bytes], options));
    return view === undefined ? null : slice.translate(view);
}

// The byte behind the ISA; "~" where there is none.
async function terminatorOf(file, one) {
    if (!one?.isa) return 0x7e;
    const end = one.isa.offset + one.isa.length;
    return (await readBytes(file, end, end + 1))[0];
}

// Rows of the panel of segments: the envelope before, the transaction, the envelope behind.
function rowsOf(bytes, range, one, outline, terminator) {
    const around = (begin, end) => cutSegments(bytes, begin - range.begin, end - range.begin, terminator)
        .map((row) => ({ offset: row.offset + range.begin, length: row.length }));
    if (one === undefined) return around(range.begin, range.end);
    const segments = outline.filter((line) => line.tag !== undefined);
    return [...around(range.begin, one.offset), ...segments, ...around(one.offset + one.length, range.end)];
}

// What else is known of a transaction: once it changes, the unit is to be opened anew.
const knownOf = ({ errors, warnings, notes, cut }) => [errors, warnings, notes, cut].join();

async function openUnit({ file: key, number }) {
    const read = files.get(key);
    const one = read.index.transactions[number - 1];
    const range = rangeOf(read.file, read.index, number);
    const bytes = await readBytes(read.file, range.begin, range.end);
    const slice = one === undefined ? null : await Slice.of(read.file, one);
    const outline = slice === null ? [] : slice.translate(parseLines(library.run('outline', [slice.bytes])));
    const terminator = await terminatorOf(read.file, one);
    const findings = worstFirst(findingsOf(read, one, slice, range));
    return {
        file: key,
        number,
        range,
        bytes,
        guide: one?.guide,
        known: one === undefined ? '' : knownOf(one),
        view: slice === null ? null : viewOf(one, slice),
        loops: outline.filter((line) => line.instance !== undefined),
        rows: rowsOf(bytes, range, one, outline, terminator),
        findings: findings.slice(0, MOST_FINDINGS),
        total: findings.length,
    };
}

/** Which transaction a place of a file belongs to. */
function locate({ file: key, offset }) {
    const { transactions } = files.get(key).index;
    const behind = transactions.findIndex((one) => one.offset > offset);
    return behind < 0 ? transactions.length : Math.max(behind, Math.min(1, transactions.length));
}

// ---- beside its request

// Files that hold a request, each with how many transactions come before it in the input of the job.
function filesOfRequests() {
    const found = [];
    let before = 0;
    for (const [key, { file, index }] of files) {
        if (!index.transactions.some((one) => one.guide?.endsWith('-request'))) continue;
        found.push({ key, file, before });
        before += index.transactions.length;
    }
    return found;
}

async function compareUnit({ file: key, number, isAsked }) {
    const read = files.get(key);
    const requests = filesOfRequests();
    const size = requests.reduce((sum, { file }) => sum + file.size, 0);
    if (requests.length === 0) return { state: 'nothing' };
    if (size > MOST_COMPARED && !isAsked) return { state: 'large' };
    const slice = await Slice.of(read.file, read.index.transactions[number - 1]);
    const session = library.open('compare');
    try {
        const output = [...session.feed(slice.bytes), ...session.end()];
        for (const { file } of requests) {
            for (let at = 0; at < file.size; at += READ_PIECE) {
                output.push(...session.feed(await readBytes(file, at, at + READ_PIECE)));
            }
        }
        output.push(...session.end());
        const [found] = parseLines(joinText(output));
        if (found === undefined) return { state: 'none' };
        const from = requests.findLast(({ before }) => before < found.request);
        const asked = await openUnit({ file: from.key, number: found.request - from.before });
        return { state: 'found', ...found, asked: { file: asked.file, number: asked.number, view: asked.view } };
    } finally {
        session.close();
    }
}

// ---- without values

// Where the trailers end that follow a transaction at once: GE, and IEA.
function endOfTrailers(unit, end) {
    let until = end;
    for (const { offset, length } of unit.rows.filter((row) => row.offset >= end)) {
        const at = offset - unit.range.begin;
        const tag = String.fromCharCode(...unit.bytes.subarray(at, at + 3));
        if (!tag.startsWith('GE') && tag !== 'IEA') break;
        until = offset + length + 1;
    }
    return until;
}

async function scrubUnit({ file: key, number, seed }) {
    const read = files.get(key);
    const one = read.index.transactions[number - 1];
    const unit = await openUnit({ file: key, number });
    if (one === undefined) return library.run('scrub', [unit.bytes], { seed });
    const slice = await Slice.of(read.file, one);
    const end = one.offset + one.length;
    const trailers = await readBytes(read.file, end, endOfTrailers(unit, end));
    return library.run('scrub', [joinBytes([slice.bytes, trailers])], { seed });
}

// ---- messages

const CALLS = {
    load: async ({ packed }) => {
        library = await Library.load(packed);
        return { version: library.version };
    },
    add: addFile,
    close: ({ file }) => {
        files.get(file).isClosed = true;
        files.delete(file);
    },
    open: openUnit,
    locate,
    compare: compareUnit,
    scrub: scrubUnit,
};

// What went wrong, without anything of the message.
function reasonOf(error) {
    if (error.name === 'SessionError') return error.message;
    if (error.name === 'NotReadableError' || error.name === 'NotFoundError') {
        return 'The file was changed or moved after it was opened. Please open it again.';
    }
    return `The viewer failed (${error.name}). Please report this.`;
}

export function startWorker() {
    self.onmessage = async ({ data: { id, name, ...given } }) => {
        try {
            postMessage({ id, result: await CALLS[name](given) });
        } catch (error) {
            postMessage({ id, error: reasonOf(error) });
        }
    };
}
