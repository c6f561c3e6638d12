// Words for what the library names by codes.

/** What a verdict is called, and how serious it looks. */
export const VERDICTS = {
    approved: ['Approved', 'good'],
    modified: ['Approved with changes', 'care'],
    partly_approved: ['Partly approved', 'care'],
    not_required: ['No authorization needed', 'good'],
    denied: ['Denied', 'bad'],
    pended: ['Pending', 'wait'],
    rejected: ['Not reviewed', 'bad'],
    cancelled: ['Canceled', 'plain'],
    contact_payer: ['Contact the payer', 'care'],
    mixed: ['Mixed: look at each service', 'care'],
    unclear: ['Unclear', 'care'],
};

export const ACTORS = {
    biller: 'Biller',
    clinician: 'Clinician',
    desk: 'Front desk',
    edi: 'EDI team',
};

export const SEVERITY_WORDS = {
    error: ['Error', 'error', 'errors'],
    warning: ['Warning', 'warning', 'warnings'],
    info: ['Note', 'note', 'notes'],
};

/** What kind of transaction it is. */
const SETS = {
    278: 'Services review',
    275: 'Attachment',
    999: 'Acknowledgment',
    997: 'Acknowledgment',
};

export function kindWords({ set, guide = '' }) {
    if (guide.endsWith('-request')) return 'Request';
    if (guide.endsWith('-response')) return 'Response';
    return SETS[set] ?? 'Transaction';
}

/** Differences between what was asked and what was authorized. */
export const DIFFERENCES = {
    line_added: 'Not asked for',
    line_denied: 'Denied',
    line_missing: 'Not returned',
    code: 'Procedure',
    units: 'Units',
    quantity: 'Quantity',
    dates: 'Dates',
    validity: 'Outside the valid dates',
    facility: 'Place of service',
    provider: 'Provider',
};

/** The first letter large, the rest as it is. */
export function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "DECISION" and "reason" as "Decision" and "Reason". */
export function labelWords(label) {
    return capital(label === label.toUpperCase() ? label.toLowerCase() : label);
}
