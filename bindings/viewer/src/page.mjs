// The page: files come in, a transaction is open, and everything about it is shown.
import { Client, moduleBytes } from './client.mjs';
import { comparison } from './compare.mjs';
import { announce, counted, fill, find, make, number } from './dom.mjs';
import { countWords, countsOf, findingList } from './findings.mjs';
import { decisions, details, nextSteps, reviewHead } from './review.mjs';
import { markPlace, showSegments } from './segments.mjs';
import { showShelf } from './shelf.mjs';
import { randomSeed, showTicket, startTicket, ticketText } from './ticket.mjs';
import { levelTree } from './tree.mjs';

const SECTIONS = ['next', 'decision', 'compare', 'findings', 'details', 'levels', 'all-findings'];

let client;
let version = '';
let lastKey = 0;
const files = new Map(); // key → { key, name, size, done, isDone, transactions, counts, worst, total, error }
let current; // { file: key, number }
let unit; // what the worker says of it
let origin; // the element that led to the segments

// ---- files

function showFiles() {
    for (const file of files.values()) file.current = current?.file === file.key ? current.number : undefined;
    find('start').hidden = files.size > 0;
    find('work').hidden = files.size === 0;
    for (const id of ['print', 'copy', 'close-all']) find(id).disabled = unit === undefined;
    showShelf(files, current, { open: openTransaction, close: closeFile });
}

function takeProgress({ file: key, from: first, transactions, ...state }) {
    const file = files.get(key);
    if (file === undefined) return;
    Object.assign(file, state);
    file.transactions.length = first;
    for (const one of transactions) file.transactions.push(one);
    const isWhole = file.transactions.length > (file.isDone ? 0 : 1); // where it ends is known once another one begins
    if (current === undefined && isWhole) openTransaction(file, 1, { focus: false });
    showFiles();
}

async function addFile(given) {
    const key = ++lastKey;
    const file = {
        key, name: given.name, size: given.size, done: 0, isDone: false,
        transactions: [], counts: countsOf([]), worst: [], total: 0,
    };
    files.set(key, file);
    showFiles();
    try {
        const result = await client.call('add', { key, file: given });
        if (!files.has(key)) return;
        takeProgress(result);
        announce(`${file.name}: ${counted(file.transactions.length, 'transaction')}, ${countWords(file.counts)}.`);
        if (file.transactions.length === 0 && current === undefined) openTransaction(file, 0, { focus: false });
        refresh(file);
    } catch (error) {
        Object.assign(file, { error: error.message, isDone: true });
        announce(error.message);
        showFiles();
    }
}

// Once a file is read to its end, more may be known of the transaction that is open.
function refresh(file) {
    if (current === undefined || unit === undefined) return;
    const one = file.transactions[unit.number - 1];
    if (current.file !== file.key) {
        showComparison();
    } else if (one !== undefined && unit.known !== [one.errors, one.warnings, one.notes, one.cut].join()) {
        openTransaction(file, current.number, { focus: false });
    } else if (unit.file === file.key) {
        showFindings(file);
    }
}

async function addFiles(list) {
    for (const file of list) await addFile(file);
}

function closeFile(file) {
    client.call('close', { file: file.key });
    files.delete(file.key);
    if (current?.file === file.key) {
        current = undefined;
        unit = undefined;
        const [next] = files.values();
        if (next !== undefined) openTransaction(next, Math.min(1, next.transactions.length));
    }
    showFiles();
    if (files.size === 0) {
        clearUnit();
        find('choose').focus();
    }
}

// Nothing of a message stays in the page.
function clearUnit() {
    for (const id of [...SECTIONS, 'head', 'segments', 'printed']) fill(id);
}

// ---- one transaction

function go(place, element) {
    origin = element;
    find('back').hidden = false;
    markPlace(place, { words: place.message === undefined ? '' : `${place.message}. ` });
}

// A finding of the list of the whole file may be in another transaction.
async function goInFile(finding, element) {
    const { file } = current;
    const wanted = await client.call('locate', { file, offset: finding.offset });
    if (wanted !== current.number) await openTransaction(files.get(file), wanted, { focus: false });
    go(finding, element);
}

function goBack() {
    find('back').hidden = true;
    const target = origin?.isConnected ? origin : find('heading');
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
}

function section(id, content) {
    const nodes = content.filter(Boolean);
    find(id).closest('section').hidden = nodes.length === 0;
    fill(id, nodes);
}

function showFindings(file) {
    const { findings, total } = unit;
    const words = total > findings.length ? number(total) : countWords(countsOf(findings));
    find('findings-heading').textContent = total === 0 ? 'Findings' : `Findings: ${words}`;
    section('findings', findingList(findings, total, go));
    const isMany = file.transactions.length > 1 && file.total > 0;
    find('all-findings-heading').textContent = `Findings in the whole file: ${countWords(file.counts)}`;
    section('all-findings', isMany ? findingList(file.worst, file.total, goInFile, true) : []);
}

function showUnit(file) {
    const transaction = file.transactions[unit.number - 1] ?? {};
    const { view } = unit;
    find('printed').textContent = `${file.name}, transaction ${unit.number} of ${number(file.transactions.length)}`;
    fill('head', reviewHead(transaction, unit));
    section('next', view === null ? [] : nextSteps(view));
    section('decision', view === null ? [] : decisions(view, go));
    section('details', view === null ? [] : details(view, go));
    section('levels', transaction.set === undefined ? [] : levelTree(unit, go));
    section('compare', []);
    showFindings(file);
    showSegments(unit);
    find('back').hidden = true;
}

let wanted = 0;

async function openTransaction(file, at, { focus = true } = {}) {
    const mine = ++wanted;
    current = { file: file.key, number: at };
    try {
        const opened = await client.call('open', { file: file.key, number: at });
        if (mine !== wanted) return; // another one was opened since
        unit = opened;
        showUnit(file);
        showFiles();
        if (focus) {
            find('heading').focus();
            window.scrollTo(0, 0);
        }
        await showComparison();
    } catch (error) {
        if (mine !== wanted || !files.has(file.key)) return;
        fill('head', make('p', { class: 'notice bad', text: error.message }));
        announce(error.message);
    }
}

// ---- beside its request

const HINTS = {
    nothing: 'Open the request’s file, too, to see what was asked beside what was authorized.',
    none: 'None of the open requests is the one that is answered here.',
};

async function showComparison(isAsked = false) {
    const mine = unit;
    if (mine?.view?.kind !== 'response') return;
    const found = await client.call('compare', { file: mine.file, number: mine.number, isAsked });
    if (mine !== unit) return;
    if (found.state === 'found') {
        section('compare', comparison(found, mine.view));
    } else if (found.state === 'large') {
        const click = () => showComparison(true);
        section('compare', [make('button', { type: 'button', text: 'Look for the request', on: { click } })]);
    } else {
        section('compare', [make('p', { class: 'quiet', text: HINTS[found.state] })]);
    }
}

// ---- commands

async function copyWithoutValues() {
    const file = files.get(current.file);
    try {
        const scrubbed = await client.call('scrub', { ...current, seed: randomSeed() });
        showTicket(ticketText(version, file.transactions[unit.number - 1] ?? {}, unit, scrubbed));
    } catch (error) {
        announce(error.message);
    }
}

function startFiles() {
    for (const id of ['choose', 'add']) {
        find(id).addEventListener('change', ({ target }) => {
            addFiles([...target.files]);
            target.value = '';
        });
    }
    document.addEventListener('dragover', (event) => {
        event.preventDefault();
        document.body.classList.add('dragging');
    });
    document.addEventListener('dragleave', ({ relatedTarget }) => {
        if (relatedTarget === null) document.body.classList.remove('dragging');
    });
    document.addEventListener('drop', (event) => {
        event.preventDefault();
        document.body.classList.remove('dragging');
        addFiles([...event.dataTransfer.files]);
    });
    find('example').addEventListener('click', () => {
        const examples = JSON.parse(find('examples').textContent);
        addFiles(examples.map(({ name, text }) => new File([text], name)));
    });
}

function startCommands() {
    find('print').addEventListener('click', () => window.print());
    find('copy').addEventListener('click', copyWithoutValues);
    find('close-all').addEventListener('click', () => [...files.values()].forEach(closeFile));
    find('back').addEventListener('click', goBack);
    document.addEventListener('keydown', ({ key }) => {
        if (key === 'Escape' && !find('back').hidden && !find('ticket').open) goBack();
    });
}

/** @param script the text of this script, for the worker. */
export async function startPage(script) {
    startFiles();
    startCommands();
    startTicket();
    try {
        client = new Client(script);
        client.onProgress = takeProgress;
        const packed = moduleBytes();
        ({ version } = await client.call('load', { packed }, [packed.buffer]));
        find('version').textContent = `libx278 ${version}`;
        document.documentElement.dataset.state = 'ready';
    } catch (error) {
        fill('start-state', make('p', { class: 'notice bad', role: 'alert', text: error.message }));
    }
}

