// Compiled only, as a module and as CommonJS: what the types allow, and what they do not.
import { acknowledge, check, encode, read, resolve, transactions, view, X278Error } from 'x278';
import type { Document, Event, Issue, Procedure, View } from 'x278';

export async function use(file: File, stream: ReadableStream<Uint8Array>): Promise<number> {
    for await (const document of read(stream, { words: true })) {
        const organizations = document.review?.organizations ?? [];
        const event: Event | undefined = organizations[0]?.requesters?.[0]?.subscribers?.[0]?.events?.[0];
        const procedure: Procedure | undefined = event?.services?.[0]?.professional?.procedure;
        const code: string | undefined = procedure?.code;
        console.log(code, event?.category_word);
    }
    const issues: Issue[] = await check(file, { strict: true }).toArray();
    const texts: string[] = await view('in.edi').toArray();
    const views: View[] = await view(new URL('file:///in.edi'), { format: 'json' }).toArray();
    const made: Document = { x278: 1, guide: '005010X217-request', review: { control_number: '0001' } };
    const data: Uint8Array = await encode([made], { issues });
    const answer = await acknowledge(data, { date: '20240304', ta1Apart: true });
    const found = await resolve(answer.data, data);
    for await (const { errors } of transactions(data)) console.log(errors);
    // @ts-expect-error a control number is a text
    made.review = { control_number: 1 };
    // @ts-expect-error no option is called so
    read(data, { nonsense: true });
    // @ts-expect-error a number is no source
    read(7);
    try {
        await version();
    } catch (error) {
        if (error instanceof X278Error) console.log(error.code);
    }
    return issues.length + texts.length + views.length + found.unmentioned;
}

declare function version(): Promise<string>;
