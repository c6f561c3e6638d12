// What a message says in plain words: the decision first, then what to do, then everything else.
import { counted, make } from './dom.mjs';
import { ACTORS, capital, kindWords, labelWords, VERDICTS } from './words.mjs';

// ---- lines

function placeButton(line, go) {
    if (line.offset === undefined) return null;
    const tag = line.path?.split('-').at(-1) ?? 'Show';
    return make('button', {
        type: 'button', class: 'to-place', 'aria-label': `Show in the segments: ${labelWords(line.label ?? 'this line')}`,
        title: `Show ${line.path ?? 'it'} in the segments`, text: tag, on: { click: (event) => go(line, event.currentTarget) },
    });
}

/** A line as a term and its text. */
function lineRow(line, go) {
    return make('div', { class: `line${line.level > 0 ? ' below' : ''}` },
        make('dt', { text: labelWords(line.label ?? '') }),
        make('dd', {}, make('span', { text: line.text ?? '' }), placeButton(line, go)));
}

function sectionBlock(section, go) {
    return make('div', { class: `block${section.level > 0 ? ' below' : ''}` },
        section.title === undefined ? null : make('h3', { text: section.title }),
        make('dl', {}, section.lines.map((line) => lineRow(line, go))));
}

const ofKind = (view, kind) => view.sections.filter((section) => section.kind === kind);

// ---- the head

function isoDates({ valid_from: from, valid_to: to }) {
    if (from === undefined && to === undefined) return null;
    return to === undefined ? `from ${from}` : from === undefined ? `until ${to}` : `${from} to ${to}`;
}

function keyFact(name, value) {
    if (value === null || value === undefined) return null;
    return make('div', {}, make('dt', { text: name }), make('dd', { text: value }));
}

const WARNINGS = { ERRORS: 'bad', INCOMPLETE: 'bad', TEST: 'plain' };

// What the view says of findings names a command; here they are on the page.
function warningText({ label, text }) {
    return label === 'ERRORS' ? `This message has ${text.replace(/ \(.*\)$/, '')}. See the findings below.` : text;
}

function warnings(view) {
    return ofKind(view, 'warnings').flatMap(({ lines }) => lines).map((line) =>
        make('p', { class: `notice ${WARNINGS[line.label] ?? 'care'}` },
            make('b', { text: labelWords(line.label ?? '') }), ` ${warningText(line)}`));
}

/** The banner: what kind of message it is, or what was decided. */
export function reviewHead(transaction, unit) {
    const { view } = unit;
    const kind = kindWords(transaction);
    if (view === null) {
        const words = transaction.set === undefined ? 'No transaction was found' : `${kind} ${transaction.set}`;
        return [make('div', { class: 'banner plain' }, make('h1', { tabindex: -1, id: 'heading', text: words }),
            make('p', { text: transaction.set === undefined
                ? 'This does not look like an X12 message. The findings say what was seen.'
                : 'The viewer has no plain words for this kind. Its findings and segments are below.' }))];
    }
    const { outcome } = view;
    const isAnswer = view.kind === 'response' && outcome !== undefined;
    const [words, tone] = isAnswer ? VERDICTS[outcome.verdict] ?? VERDICTS.unclear : [kind, 'plain'];
    const heading = ofKind(view, 'heading')[0]?.lines[0]?.text ?? '';
    return [
        make('div', { class: `banner ${tone}` },
            make('h1', { tabindex: -1, id: 'heading', text: outcome?.is_nothing_found ? 'Nothing found' : words }),
            make('p', { text: capital(heading) }),
            isAnswer ? make('dl', { class: 'facts' },
                keyFact('Authorization', outcome.authorization),
                keyFact('Valid', isoDates(outcome))) : null),
        ...warnings(view),
    ];
}

// ---- what to do, what was decided, and all the rest

function stepItem(step) {
    const about = step.service === undefined ? '' : `Service ${step.service}: `;
    return make('li', {},
        make('b', { class: 'who', text: ACTORS[step.who] ?? labelWords(step.who ?? '') }),
        make('span', {}, make('span', { text: about + step.text }),
            step.reason === undefined ? null : make('small', { text: step.reason })));
}

export function nextSteps(view) {
    const steps = view.next ?? [];
    if (steps.length > 0) return [make('ul', { class: 'steps' }, steps.map(stepItem))];
    return ofKind(view, 'next').flatMap(({ lines }) => lines).map(({ text }) => make('p', { text }));
}

export function decisions(view, go) {
    return ofKind(view, 'decision').map((section) => sectionBlock(section, go));
}

export function details(view, go) {
    const blocks = [...ofKind(view, 'terms'), ...ofKind(view, 'content')].map((section) => sectionBlock(section, go));
    const more = ofKind(view, 'more').flatMap(({ lines }) => lines)
        .map(({ label, text }) => make('p', { class: 'quiet', text: `${label}: ${text}.` }));
    return [...blocks, ...more];
}

export function transactionWords(transaction) {
    const found = transaction.errors > 0 ? counted(transaction.errors, 'error')
        : transaction.warnings > 0 ? counted(transaction.warnings, 'warning') : 'no errors';
    return [kindWords(transaction), transaction.control, found];
}
