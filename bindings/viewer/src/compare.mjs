// An answer beside its request: what was asked, and what was authorized, line by line.
import { make } from './dom.mjs';
import { DIFFERENCES, labelWords } from './words.mjs';

// ---- which lines belong together

// What a line is about, whichever loop instance it is in: "NM1 SJ", "DTP{472}", "UM Where".
function keyOf(line) {
    const segment = line.path?.split('-').at(-1) ?? '';
    const role = line.values?.find(({ path }) => path?.endsWith('NM101'))?.value ?? '';
    return `${segment} ${role} ${segment.startsWith('TRN') ? '' : line.label}`;
}

function linesOf(view, isWanted) {
    return view.sections.filter((section) => ['content', 'decision'].includes(section.kind) && isWanted(section))
        .flatMap((section) => section.lines.map((line) => ({ ...line, isDecision: section.kind === 'decision' })));
}

// Sections about the event itself. Those of its providers follow it, one level below, and have no number of their own.
function eventSections(view) {
    let isInside = false;
    const wanted = new Set();
    for (const section of view.sections) {
        if (section.event !== undefined) isInside = section.event === 1 && section.service === undefined;
        if (isInside && ['content', 'decision'].includes(section.kind)) wanted.add(section);
        if (section.service !== undefined || section.kind === 'next') isInside = false;
    }
    return (section) => wanted.has(section) && !/^(2010[ABCD]|2000[ABCD])/.test(section.path ?? '');
}

function serviceSections(ordinal) {
    return (section) => section.event === 1 && section.service === ordinal;
}

/** Rows of { label, asked, answered }: the decision, lines of the request in their order, and what only the answer has. */
function pairLines(asked, answered) {
    const left = [...answered];
    const rows = asked.map((line) => {
        const at = left.findIndex((other) => keyOf(other) === keyOf(line));
        return { label: line.label, asked: line, answered: at < 0 ? undefined : left.splice(at, 1)[0] };
    });
    const added = left.map((line) => ({ label: line.label, asked: undefined, answered: line }));
    const decided = added.filter(({ answered: line }) => line.isDecision);
    return [...decided, ...rows, ...added.filter((row) => !decided.includes(row))];
}

// ---- the table

function cell(line, other, side) {
    if (line === undefined) {
        return make('td', { class: 'absent', 'data-side': side, text: side === 'Asked' ? '' : 'not repeated' });
    }
    const isChanged = other !== undefined && line.text !== other.text;
    return make('td', { class: isChanged ? 'changed' : undefined, 'data-side': side }, line.text,
        isChanged && side === 'Authorized' ? make('span', { class: 'badge care', text: 'changed' }) : null);
}

function pairRow({ label, asked, answered }) {
    return make('tr', {}, make('th', { scope: 'row', text: labelWords(label ?? '') }),
        cell(asked, answered, 'Asked'), cell(answered, asked, 'Authorized'));
}

function group(title, note, rows) {
    return make('tbody', {},
        make('tr', { class: 'group' }, make('th', { colspan: 3, scope: 'rowgroup' }, title,
            note === '' ? null : make('span', { class: 'badge care', text: note }))),
        rows.map(pairRow));
}

function serviceGroup({ code, asked, answered }, views) {
    const left = asked === undefined ? [] : linesOf(views.asked, serviceSections(asked));
    const right = answered === undefined ? [] : linesOf(views.answered, serviceSections(answered));
    const note = asked === undefined ? 'not asked for' : answered === undefined ? 'not returned' : '';
    return group(`Service ${code ?? asked ?? answered}`, note, pairLines(left, right));
}

// ---- in words

function differenceItem(difference, codes) {
    const { kind, asked, authorized } = difference;
    const about = codes.get(difference.path) ?? codes.get(`asked ${difference.request_path}`);
    const words = [asked === undefined ? '' : `asked ${asked}`, authorized === undefined ? '' : `authorized ${authorized}`];
    return make('li', {}, make('b', { text: `${DIFFERENCES[kind] ?? labelWords(kind)}: ` }),
        words.filter(Boolean).join(', '), about === undefined ? '' : ` (service ${about})`);
}

function codesOf(services) {
    const path = (ordinal) => (ordinal === 1 ? '2000F' : `2000F[${ordinal}]`);
    return new Map(services.flatMap(({ code, asked, answered }) => [
        [answered === undefined ? undefined : path(answered), code],
        [asked === undefined ? undefined : `asked ${path(asked)}`, code],
    ]));
}

/** The comparison. `found` is what the job "compare" says, with the view of the request. */
export function comparison(found, view) {
    const { differences, services } = found;
    const views = { asked: found.asked.view, answered: view };
    const codes = codesOf(services);
    const event = pairLines(linesOf(views.asked, eventSections(views.asked)), linesOf(view, eventSections(view)));
    return [
        differences.length === 0
            ? make('p', { text: 'Nothing that the answer repeats differs from what was asked.' })
            : make('ul', { class: 'differences' }, differences.map((one) => differenceItem(one, codes))),
        make('table', { class: 'compare' },
            make('caption', { class: 'aside', text: 'What was asked and what was authorized, line by line' }),
            make('thead', {}, make('tr', {}, make('td'),
                ['Asked', 'Authorized'].map((text) => make('th', { scope: 'col', text })))),
            event.length === 0 ? null : group('Request', '', event),
            services.map((service) => serviceGroup(service, views))),
    ];
}
