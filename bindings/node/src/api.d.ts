// The functions of the package, and what they take and give beside the objects of model.d.ts.

/** One transaction as an object, with the envelope it came in: a line of docs/json.md. */
export interface Document {
    /** Version of the format. */
    x278: 1;
    /** The id of its guide; left out where none is known. */
    guide?: string;
    /** Some text is not UTF-8: each character of a string is one byte. */
    bytes?: 1;
    envelope?: Envelope;
    /** Of a 278. */
    review?: Review;
    /** Of a 275. */
    submission?: Submission;
}

/** Where something is in the input. */
export interface Place {
    offset: number;
    length: number;
}

/** A transaction with its place in the input, what was found in it, and its document. Numbers count from 1. */
export interface Transaction extends Place {
    number: number;
    interchange: number;
    group: number;
    transaction: number;
    isa?: Place;
    gs?: Place;
    set?: string;
    control_number?: string;
    guide?: string;
    errors: number;
    warnings: number;
    notes: number;
    /** How many issues were found and are not listed. */
    unlisted: number;
    issues: Issue[];
    document?: Document;
}

/** A value that a view shows. */
export interface ViewValue extends Partial<Place> {
    value: string;
    words?: string;
    text?: string;
    path?: string;
}

export interface ViewLine extends Partial<Place> {
    label?: string;
    text?: string;
    level?: number;
    path?: string;
    values?: ViewValue[];
}

export interface ViewSection {
    kind: 'heading' | 'warnings' | 'decision' | 'next' | 'terms' | 'content' | 'more';
    path?: string;
    event?: number;
    service?: number;
    level?: number;
    title?: string;
    lines: ViewLine[];
}

export interface ViewNext {
    who: string;
    action: string;
    text: string;
    reason: string;
    event?: number;
    service?: number;
    path?: string;
}

/** What was decided about a service or an event. */
export interface ViewDecision {
    path?: string;
    verdict?: string;
    own?: string;
    authorization?: string;
    reference?: string;
    issued?: string;
    valid_from?: string;
    valid_to?: string;
}

export interface ViewOutcome {
    verdict?: string;
    final?: 'yes' | 'no';
    errors?: number;
    is_barred?: 1;
    is_deficient?: 1;
    is_nothing_found?: 1;
    authorization?: string;
    valid_from?: string;
    valid_to?: string;
    contradictions: string[];
    events: (ViewDecision & { services?: ViewDecision[] })[];
    rejections: { path?: string; who?: string; reason?: string; follow_up?: string }[];
    wanted: { path?: string; kind?: string; code?: string; how?: string; number?: string }[];
    contacts: { for?: string; name?: string; phone?: string; fax?: string }[];
}

/** A request or a response in plain words: a line of docs/view.md. */
export interface View {
    format: 'x278.view/1';
    bytes?: 1;
    guide?: string;
    kind: string;
    title?: string;
    outcome?: ViewOutcome;
    next?: ViewNext[];
    sections: ViewSection[];
}

export interface Acknowledgment {
    /** The TA1 and 999, as X12. */
    data: Uint8Array;
    totals: AckTotals;
    issues: Issue[];
}

/** What acknowledgments refuse. */
export interface Resolution {
    interchanges: AckInterchange[];
    groups: AckGroup[];
    /** Transactions that were sent and that no acknowledgment mentions. */
    unmentioned: number;
}

export interface ByteStream {
    getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array }>; cancel(reason?: unknown): Promise<void>; releaseLock(): void };
}

/** A path of a file (Node, Deno, Bun), bytes, a Blob or File, a stream of bytes, or whatever yields bytes. */
export type Source =
    | string
    | { readonly href: string; readonly protocol: string }
    | ArrayBuffer
    | ArrayBufferView
    | { stream(): ByteStream }
    | ByteStream
    | Iterable<Uint8Array>
    | AsyncIterable<Uint8Array>;

/** An async iterator that can be taken whole. */
export interface Results<T> extends AsyncIterableIterator<T> {
    toArray(): Promise<T[]>;
}

export interface GuideOption {
    /** The id of a guide, such as '005010X217-request': read the input by it, whatever it says of itself. */
    guide?: string;
}

export interface CheckOptions extends GuideOption {
    /** Warnings of the guide are errors. */
    strict?: boolean;
    /** Only characters of the basic set of X12 are allowed. */
    basic?: boolean;
    /** SNIP types to check: bit 0 for type 1. */
    snip?: number;
}

export interface ReadOptions extends GuideOption {
    /** Members NAME_word beside codes. */
    words?: boolean;
    /** Members NAME_path beside values. */
    paths?: boolean;
    /** With the payloads of a 275, as base64. On unless false. */
    payloads?: boolean;
}

export interface ViewOptions extends GuideOption {
    /** Comes before the first line, with the number of the transaction. */
    title?: string;
    /** Show this one only, from 1. */
    transaction?: number;
}

export interface EncodeOptions extends GuideOption {
    /** Write a document where the guide misses something. */
    incomplete?: boolean;
    /** Check what is written. On unless false. */
    check?: boolean;
    /** Receives what is found. */
    issues?: Issue[];
}

export interface AcknowledgeOptions extends CheckOptions {
    /** CCYYMMDD; today. */
    date?: string;
    /** HHMM; now. */
    time?: string;
    /** Control number of the first interchange that is written; 1. */
    number?: number | string;
    groupNumber?: number | string;
    usage?: string;
    sender?: string;
    receiver?: string;
    groupSender?: string;
    groupReceiver?: string;
    ta1?: string;
    lines?: boolean;
    acceptErrors?: boolean;
    acceptUnchecked?: boolean;
    warnings?: boolean;
    groupsAlways?: boolean;
    ta1Apart?: boolean;
    noContext?: boolean;
}

export interface ResolveOptions extends GuideOption {
    /** With the copies of bad values: patient data. */
    values?: boolean;
}

/** Something that the library refuses, or a trap of the module. It holds no value of a message. */
export class X278Error extends Error {
    /** A name of x278/status.h, such as 'X278_E_SYNTAX', or 'X278_TRAP'. */
    readonly code: string;
    /** What was found before. */
    readonly issues: Issue[];
}

/** Say where x278.wasm is, which all functions use from then on: needed where the modules are not beside the package. */
export function init(source?: unknown): Promise<void>;

/** The version of the library. */
export function version(): Promise<string>;

/** Read messages: their documents, one after another. Memory follows the largest transaction. */
export function read(source: Source, options?: ReadOptions): Results<Document>;

/** Check messages: their issues. */
export function check(source: Source, options?: CheckOptions): Results<Issue>;

/** Read and check messages. */
export function transactions(source: Source, options?: ReadOptions & CheckOptions): Results<Transaction>;

/** Show each transaction in plain words. The input is kept in memory until the end. */
export function view(source: Source, options?: ViewOptions & { format?: 'text' }): Results<string>;
export function view(source: Source, options: ViewOptions & { format: 'json' }): Results<View>;

/** Write a document, or several, as X12. */
export function encode(documents: Document | Iterable<Document> | AsyncIterable<Document>, options?: EncodeOptions): Promise<Uint8Array>;

/** Acknowledge messages: the TA1 and 999 for them. */
export function acknowledge(source: Source, options?: AcknowledgeOptions): Promise<Acknowledgment>;

/** Say what acknowledgments refuse of what was sent, and where it is there. */
export function resolve(acknowledgments: Source, sent: Source, options?: ResolveOptions): Promise<Resolution>;
