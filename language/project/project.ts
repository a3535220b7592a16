import type { Model } from '../model/model.ts';
import { type Linked, link } from '../references/link.ts';
import { type NameTable, nameTable } from '../references/name-table.ts';
import { type Resolved, resolveModel } from '../resolve/resolve-model.ts';
import type { Finding } from '../rules/rule.ts';
import { runRules } from '../rules/run-rules.ts';
import type { FileSection, SourceFile } from '../syntax/source-file.ts';
import type { Diagnostic } from './diagnostic.ts';
import { diagnosticsOf } from './diagnostics-of.ts';

export interface ProjectOptions {
    /** Today as `2027-06-30`: acceptances expire. */
    readonly today: string;
}

/** The files of one folder, which know each other's names. Everything is computed when first asked for, then kept. */
export class Project {
    /** URI of the folder, without a slash at its end. */
    readonly folder: string;
    /** By URI, in the order of the URIs. */
    readonly files: ReadonlyMap<string, SourceFile>;
    readonly sections: readonly FileSection[];
    readonly #options: ProjectOptions;
    #names: NameTable | undefined;
    #linked: Linked | undefined;
    #resolved: Resolved | undefined;
    #findings: readonly Finding[] | undefined;
    #diagnostics: readonly Diagnostic[] | undefined;

    constructor(folder: string, files: ReadonlyMap<string, SourceFile>, options: ProjectOptions) {
        this.folder = folder;
        this.files = files;
        this.sections = [...files.values()].flatMap(({ sections }) => sections);
        this.#options = options;
    }

    get names(): NameTable {
        this.#names ??= nameTable(this.sections);
        return this.#names;
    }

    get linked(): Linked {
        this.#linked ??= link(this.sections, this.names);
        return this.#linked;
    }

    get resolved(): Resolved {
        this.#resolved ??= resolveModel(this.sections, this.linked.links);
        return this.#resolved;
    }

    get model(): Model {
        return this.resolved.model;
    }

    get findings(): readonly Finding[] {
        this.#findings ??= runRules(this.model, this.#options.today);
        return this.#findings;
    }

    /** Of all files, in the order of file and place. */
    get diagnostics(): readonly Diagnostic[] {
        this.#diagnostics ??= diagnosticsOf(this);
        return this.#diagnostics;
    }

    /** True while a declaration has a syntax error, so that the model may lack a part. */
    get isBroken(): boolean {
        return this.sections.some(({ parsed }) => parsed.problems.length > 0);
    }

    textOf(uri: string): string {
        const file = this.files.get(uri);
        if (!file) throw new Error(`The project in '${this.folder}' has no file '${uri}'.`);
        return file.text;
    }
}
