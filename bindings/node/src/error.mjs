// What goes wrong. No message holds a value of the data.

/** Something that the library refuses, or a trap of the module. `code` is a name of x278/status.h, or X278_TRAP. */
export class X278Error extends Error {
    constructor(code, message, issues = []) {
        super(`${message} (${code})`);
        this.name = 'X278Error';
        this.code = code;
        this.issues = issues;
    }
}
