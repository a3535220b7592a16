import type { Preview, PreviewParams } from '../../../server/protocol.ts';

/** The last pictures of a project whose text was whole, by what was asked for. */
export class LastGood {
    #project = '';
    readonly #pictures = new Map<string, Preview>();

    /**
     * While the text is broken, an environment or a view can be unreadable, and another picture comes in its place:
     * then the last good one stays, marked as old. A partial picture of what was asked for is left to the page.
     */
    insteadOf(answer: Preview, { uri, subject = '' }: PreviewParams): Preview {
        const project = uri.slice(0, uri.lastIndexOf('/'));
        if (project !== this.#project) this.#pictures.clear();
        this.#project = project;
        if (!answer.isBroken) this.#pictures.set(subject, answer);
        const isAnother = subject !== '' && answer.subject !== subject;
        const good = answer.isBroken && isAnother ? this.#pictures.get(subject) : undefined;
        return good ? { ...good, subjects: answer.subjects, isBroken: true } : answer;
    }
}
