// The list of findings, worst first. Each leads to its bytes.
import { counted, make, number } from './dom.mjs';
import { capital, SEVERITY_WORDS } from './words.mjs';

/** "2 errors, 1 warning", or "No findings". */
export function countWords(counts) {
    const words = Object.entries(SEVERITY_WORDS)
        .filter(([severity]) => counts[severity] > 0)
        .map(([severity, [, one, many]]) => counted(counts[severity], one, many));
    return words.length === 0 ? 'No findings' : words.join(', ');
}

export function countsOf(findings) {
    const counts = { error: 0, warning: 0, info: 0 };
    for (const { severity } of findings) counts[severity]++;
    return counts;
}

function placeWords({ segment, ordinal, path, offset, number: of, transaction }, isOfFile) {
    const where = ordinal > 0 ? `${segment}, segment ${number(ordinal)}` : segment;
    const whose = isOfFile && transaction > 0 ? `transaction ${number(of)}` : '';
    return [whose, path, path === where ? '' : where, `byte ${number(offset)}`].filter(Boolean).join(' · ');
}

function findingItem(finding, go, isOfFile) {
    const [word] = SEVERITY_WORDS[finding.severity];
    return make('li', {}, make('button', {
        type: 'button', class: `finding ${finding.severity}`, 'data-code': finding.code, 'data-offset': finding.offset,
        'data-length': finding.length, on: { click: (event) => go(finding, event.currentTarget) },
    },
    make('span', { class: 'severity', text: word }),
    make('span', { class: 'message', text: capital(finding.message) }),
    make('span', { class: 'place', text: placeWords(finding, isOfFile) })));
}

/** A list of findings. `total` may be more than are listed. `go(finding, button)` leads to one. `isOfFile`: name transactions. */
export function findingList(findings, total, go, isOfFile = false) {
    if (findings.length === 0) return [make('p', { class: 'quiet', text: 'Nothing was found to be wrong.' })];
    const rest = total - findings.length;
    return [
        make('ol', { class: 'findings' }, findings.map((finding) => findingItem(finding, go, isOfFile))),
        rest > 0 ? make('p', {
            class: 'quiet', text: `The first ${number(findings.length)} are listed, worst first. There are ${number(rest)} more.`,
        }) : null,
    ];
}
