// The tree of HL loops: who is below whom, by HL01 and HL02. Arrow keys move, Enter goes to the bytes.
import { counted, make, number } from './dom.mjs';

const MOST_LEVELS = 300; // that are shown at first
const MOST_INDENT = 8;

// Levels in the order of the message. One above that has not come yet is not believed.
function levelsOf(unit) {
    const found = new Map();
    const levels = unit.rows.filter((row) => row.level !== undefined).map((row) => {
        const above = found.get(row.level.above);
        const one = { row, depth: above === undefined ? 1 : above.depth + 1, above };
        found.set(row.level.id, one);
        return one;
    });
    levels.forEach((one, i) => {
        one.end = levels[i + 1]?.row.offset ?? Infinity;
        one.hasBelow = levels[i + 1] !== undefined && levels[i + 1].depth > one.depth;
    });
    return levels;
}

// The first line of the view that is about a level.
function wordsOf(level, unit) {
    const lines = (unit.view?.sections ?? []).filter(({ kind }) => kind === 'content').flatMap((section) => section.lines);
    const line = lines.find(({ offset }) => offset >= level.row.offset && offset < level.end);
    return line === undefined ? '' : `${line.label}: ${line.text}`;
}

function errorsOf(level, unit) {
    return unit.findings.filter(({ severity, offset }) =>
        severity === 'error' && offset >= level.row.offset && offset < level.end).length;
}

function treeItem(level, i, unit) {
    const loop = unit.loops.find(({ instance }) => instance === level.row.in);
    const errors = errorsOf(level, unit);
    return make('li', {
        role: 'treeitem', class: `indent${Math.min(level.depth, MOST_INDENT)}`, 'aria-level': level.depth,
        'aria-expanded': level.hasBelow ? 'true' : undefined, tabindex: i === 0 ? 0 : -1, 'data-index': i,
    },
    make('span', { class: 'twist', 'aria-hidden': 'true' }),
    make('span', { class: 'level' }, make('b', { text: loop?.name ?? `Level ${level.row.level.code ?? ''}` }),
        make('span', { class: 'quiet', text: wordsOf(level, unit) })),
    errors > 0 ? make('span', { class: 'badge error', text: counted(errors, 'error') }) : null,
    make('code', { text: loop?.loop ?? 'HL' }));
}

// ---- moving

const items = (tree) => [...tree.querySelectorAll('[role=treeitem]:not([hidden])')];

function setExpanded(tree, item, isExpanded) {
    item.setAttribute('aria-expanded', String(isExpanded));
    const all = [...tree.querySelectorAll('[role=treeitem]')];
    const depth = Number(item.getAttribute('aria-level'));
    let closed = isExpanded ? Infinity : depth;
    for (const one of all.slice(all.indexOf(item) + 1)) {
        const level = Number(one.getAttribute('aria-level'));
        if (level <= depth) break;
        if (level <= closed) closed = Infinity;
        if (!isExpanded) closed = depth;
        one.hidden = level > closed;
        if (one.getAttribute('aria-expanded') === 'false' && !one.hidden) closed = Math.min(closed, level);
    }
}

function moveTo(tree, item) {
    if (item === undefined) return;
    for (const one of tree.querySelectorAll('[tabindex="0"]')) one.tabIndex = -1;
    item.tabIndex = 0;
    item.focus();
}

function parentOf(tree, item) {
    const list = items(tree);
    const level = Number(item.getAttribute('aria-level'));
    return list.slice(0, list.indexOf(item)).findLast((one) => Number(one.getAttribute('aria-level')) < level);
}

function onKey(event, tree, choose) {
    const item = event.target.closest('[role=treeitem]');
    const list = items(tree);
    const at = list.indexOf(item);
    const expanded = item.getAttribute('aria-expanded');
    const keys = {
        ArrowDown: () => moveTo(tree, list[at + 1]),
        ArrowUp: () => moveTo(tree, list[at - 1]),
        Home: () => moveTo(tree, list[0]),
        End: () => moveTo(tree, list.at(-1)),
        ArrowRight: () => {
            if (expanded === 'false') setExpanded(tree, item, true);
            else if (expanded === 'true') moveTo(tree, list[at + 1]);
        },
        ArrowLeft: () => (expanded === 'true' ? setExpanded(tree, item, false) : moveTo(tree, parentOf(tree, item))),
        Enter: () => choose(item),
        ' ': () => choose(item),
    };
    if (keys[event.key] === undefined) return;
    event.preventDefault();
    keys[event.key]();
}

/** The tree of a unit; `go(row, item)` leads to the bytes of a level. */
export function levelTree(unit, go) {
    const levels = levelsOf(unit);
    if (levels.length === 0) return [make('p', { class: 'quiet', text: 'This message has no levels (HL).' })];
    const tree = make('ul', { role: 'tree', 'aria-labelledby': 'levels-heading', class: 'tree' },
        levels.slice(0, MOST_LEVELS).map((level, i) => treeItem(level, i, unit)));
    const choose = (item) => go(levels[Number(item.dataset.index)].row, item);
    tree.addEventListener('keydown', (event) => onKey(event, tree, choose));
    tree.addEventListener('click', (event) => {
        const item = event.target.closest('[role=treeitem]');
        if (item === null) return;
        if (event.target.classList.contains('twist') && item.hasAttribute('aria-expanded')) {
            setExpanded(tree, item, item.getAttribute('aria-expanded') === 'false');
        } else {
            choose(item);
        }
    });
    const rest = levels.length - MOST_LEVELS;
    return [tree, rest > 0 ? make('p', { class: 'quiet', text: `There are ${number(rest)} more levels.` }) : null];
}
