// The panel of segments: the bytes as they are, one segment a line, with marks where findings are.
import { announce, counted, fill, find, make, number } from './dom.mjs';

const WINDOW = 400; // segments that are shown at once
const MOST_CHARACTERS = 4000; // of one segment

let shown = { rows: [], from: 0, to: 0 };

// ---- text

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('windows-1252');

function decode(bytes) {
    let text;
    try {
        text = strict.decode(bytes);
    } catch {
        text = lenient.decode(bytes);
    }
    // Control characters as their pictures, so that they can be seen.
    return text.replace(/[\u0000-\u001f]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)));
}

/** The bytes of a place of the unit. */
function bytesAt(begin, end) {
    const { unit } = shown;
    return unit.bytes.subarray(begin - unit.range.begin, end - unit.range.begin);
}

// ---- one segment

const overlaps = (finding, begin, end) =>
    finding.length > 0 && finding.offset < end && finding.offset + finding.length > begin;

// Text from `begin` to `end`, with thin marks for the findings in it.
function markedText(begin, end, findings) {
    const inside = findings.filter((finding) => overlaps(finding, begin, end));
    const cuts = new Set([begin, end]);
    for (const { offset, length } of inside) {
        for (const at of [offset, offset + length]) if (at > begin && at < end) cuts.add(at);
    }
    const places = [...cuts].sort((a, b) => a - b);
    return places.slice(0, -1).map((from, i) => {
        const to = places[i + 1];
        const worst = inside.find((finding) => finding.offset <= from && finding.offset + finding.length >= to);
        const text = decode(bytesAt(from, to));
        return worst === undefined ? text : make('span', { class: `found ${worst.severity}`, text });
    });
}

// What is missing has a place, but no bytes.
function missingMark(place) {
    return make('mark', {
        class: 'missing', 'data-offset': place.offset, 'data-length': 0, 'aria-label': 'missing here',
    });
}

function segmentText(row, marked) {
    const { findings } = shown.unit;
    const end = Math.min(row.end, row.offset + MOST_CHARACTERS);
    if (row.payload !== undefined) {
        const hidden = make('em', { text: `[payload of ${counted(row.payload.length, 'byte')}]` });
        return [...markedText(row.offset, row.payload.offset, findings), hidden];
    }
    const rest = row.end > end ? [make('em', { text: ` … and ${counted(row.end - end, 'more byte')}` })] : [];
    if (marked === undefined) return [...markedText(row.offset, end, findings), ...rest];
    const from = Math.min(Math.max(marked.offset, row.offset), end);
    const to = Math.min(Math.max(marked.offset + marked.length, from), end);
    const mark = to === from ? missingMark(marked) : make('mark', {
        class: marked.severity, 'data-offset': from, 'data-length': to - from,
    }, markedText(from, to, findings));
    return [...markedText(row.offset, from, findings), mark, ...markedText(to, end, findings), ...rest];
}

function depthOf(loop) {
    let depth = 0;
    for (let one = loop; one?.parent && depth < 8; depth++) one = shown.loops.get(one.parent);
    return depth;
}

function loopHead(row, before) {
    const loop = shown.loops.get(row.in);
    if (loop === undefined || row.in === before?.in) return null;
    return make('li', { class: `loop depth${depthOf(loop)}` },
        make('b', { text: loop.loop ?? '' }), ` ${loop.name ?? ''}`);
}

function segmentLine(row, i) {
    const marked = shown.marked !== undefined && i === shown.markedRow ? shown.marked : undefined;
    const loop = shown.loops.get(row.in);
    return make('li', {
        class: `segment depth${loop === undefined ? 0 : depthOf(loop)}${row.tag === undefined ? ' envelope' : ''}`,
        id: `segment${i}`, tabindex: -1, title: row.name,
    },
    make('span', { class: 'ordinal', 'aria-hidden': 'true', text: row.ordinal ?? '' }),
    make('code', {}, segmentText(row, marked)),
    row.name === undefined ? null : make('span', { class: 'name', text: row.name }));
}

// ---- the panel

function moreButton(text, from, to) {
    return make('li', { class: 'more' }, make('button', {
        type: 'button', text, on: { click: () => { showWindow(from, to); } },
    }));
}

function showWindow(from, to) {
    const { rows } = shown;
    Object.assign(shown, { from: Math.max(0, from), to: Math.min(rows.length, to) });
    const lines = rows.slice(shown.from, shown.to)
        .flatMap((row, i) => [loopHead(row, rows[shown.from + i - 1]), segmentLine(row, shown.from + i)]);
    const earlier = Math.min(WINDOW, shown.from);
    const later = Math.min(WINDOW, rows.length - shown.to);
    fill('segments',
        earlier > 0 ? moreButton(`Show ${number(earlier)} earlier`, shown.from - WINDOW, shown.to) : null,
        lines,
        later > 0 ? moreButton(`Show ${number(later)} more of ${number(rows.length)}`, shown.from, shown.to + WINDOW) : null);
}

/** Show the segments of a unit. */
export function showSegments(unit) {
    const isBreak = (byte) => byte === 10 || byte === 13;
    shown = { unit, from: 0, to: 0, loops: new Map(unit.loops.map((loop) => [loop.instance, loop])) };
    shown.rows = unit.rows.map((row, i) => {
        let end = Math.min(unit.rows[i + 1]?.offset ?? unit.range.end, unit.range.end);
        while (end > row.offset + row.length && isBreak(unit.bytes[end - 1 - unit.range.begin])) end--;
        return { ...row, end };
    });
    showWindow(0, WINDOW);
    find('segments').scrollTop = 0;
}

/** Mark a place and bring it into view; with `focus` the keyboard goes there, too. */
export function markPlace(place, { focus = true, words = '' } = {}) {
    const row = shown.rows.findLastIndex(({ offset }) => offset <= place.offset);
    if (row < 0) return;
    Object.assign(shown, { marked: place, markedRow: row });
    const isShown = row >= shown.from && row < shown.to;
    showWindow(isShown ? shown.from : row - WINDOW / 2, isShown ? shown.to : row + WINDOW / 2);
    const line = find(`segment${row}`);
    line.classList.add('current');
    line.scrollIntoView({ block: 'center' });
    if (focus) line.focus({ preventScroll: true });
    const { ordinal, tag } = shown.rows[row];
    const where = tag === undefined ? 'the envelope' : `segment ${ordinal}, ${tag}`;
    announce(`${words}${place.length === 0 ? 'Missing' : 'Marked'} in ${where}, byte ${number(place.offset)}.`);
}
