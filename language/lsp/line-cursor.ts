/** Lines and columns of offsets that are asked for in rising order; both count from 0. */
export class LineCursor {
    readonly #text: string;
    #line = 0;
    #lineStart = 0;
    #offset = 0;

    constructor(text: string) {
        this.#text = text;
    }

    at(offset: number): { readonly line: number; readonly column: number } {
        for (; this.#offset < offset; this.#offset++) {
            if (this.#text.charCodeAt(this.#offset) !== 0x0a) continue;
            this.#line++;
            this.#lineStart = this.#offset + 1;
        }
        return { line: this.#line, column: offset - this.#lineStart };
    }
}
