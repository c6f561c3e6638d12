// The list of files and their transactions.
import { countWords } from './findings.mjs';
import { counted, fill, find, make, number, sizeText } from './dom.mjs';
import { transactionWords } from './review.mjs';

const MOST_LISTED = 100; // transactions of a file, around the one that is open

function transactionButton(file, transaction, current, open) {
    const [kind, control, found] = transactionWords(transaction);
    const isCurrent = current?.file === file.key && current.number === transaction.number;
    const tone = transaction.errors > 0 || transaction.cut ? 'error' : transaction.warnings > 0 ? 'warning' : 'fine';
    return make('li', {}, make('button', {
        type: 'button', class: 'transaction', 'aria-current': isCurrent ? 'true' : undefined,
        'data-number': transaction.number, on: { click: () => open(file, transaction.number) },
    },
    make('span', { class: `dot ${tone}`, 'aria-hidden': 'true' }),
    make('span', { text: `${number(transaction.number)}. ${kind}` }),
    make('span', { class: 'quiet', text: control ?? '' }),
    make('span', { class: 'quiet', text: found })));
}

// Which transactions are listed, when there are too many.
function listed(file, current) {
    const count = file.transactions.length;
    if (count <= MOST_LISTED) return file.transactions;
    const middle = current?.file === file.key ? current.number : 1;
    const from = Math.min(Math.max(0, middle - 1 - MOST_LISTED / 2), count - MOST_LISTED);
    return file.transactions.slice(from, from + MOST_LISTED);
}

function goForm(file, open) {
    const id = `go-${file.key}`;
    const input = make('input', { type: 'number', id, min: 1, max: file.transactions.length, required: true });
    const submit = (event) => {
        event.preventDefault();
        open(file, Number(input.value));
    };
    const next = () => {
        const bad = file.transactions.filter((one) => one.errors > 0);
        const found = bad.find((one) => one.number > (file.current ?? 0)) ?? bad[0];
        if (found !== undefined) open(file, found.number);
    };
    return [
        make('form', { class: 'go', on: { submit } },
            make('label', { for: id, text: 'Go to number' }), input, make('button', { type: 'submit', text: 'Go' })),
        make('button', { type: 'button', class: 'plain', text: 'Next with errors', on: { click: next } }),
    ];
}

function progressOf(file) {
    if (file.isDone) return null;
    return make('progress', { max: file.size, value: file.done, 'aria-label': `Reading ${file.name}` });
}

function fileBlock(file, current, { open, close }) {
    const parts = [sizeText(file.size), counted(file.transactions.length, 'transaction'), countWords(file.counts).toLowerCase()];
    const state = file.error ?? parts.join(', ');
    return make('section', { class: 'file', 'aria-label': file.name },
        make('header', {},
            make('h2', { text: file.name }),
            make('button', {
                type: 'button', class: 'plain', 'aria-label': `Close ${file.name}`, text: '✕', on: { click: () => close(file) },
            })),
        make('p', { class: file.error === undefined ? 'quiet' : 'notice bad', text: file.isDone || file.error ? state : `Reading … ${state}` }),
        progressOf(file),
        file.transactions.length > MOST_LISTED ? goForm(file, open) : null,
        make('ol', { class: 'transactions' },
            listed(file, current).map((one) => transactionButton(file, one, current, open))));
}

/** Show the list; `acts` has open(file, number) and close(file). */
export function showShelf(files, current, acts) {
    const focused = document.activeElement?.id;
    fill('files', [...files.values()].map((file) => fileBlock(file, current, acts)));
    if (focused) find(focused)?.focus();
    const button = find('files').querySelector('[aria-current]');
    button?.scrollIntoView({ block: 'nearest' });
}
