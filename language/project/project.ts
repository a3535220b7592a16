import type { Problem } from '../messages/problem.ts';
import type { Named } from '../model/element.ts';
import type { Model } from '../model/model.ts';
import type { Source } from '../model/source.ts';
import { type Links, link } from '../references/link.ts';
import { type NameTable, nameTable } from '../references/name-table.ts';
import { type Resolved, resolveModel } from '../resolve/resolve-model.ts';
import type { Finding } from '../rules/rule.ts';
import { runRules } from '../rules/run-rules.ts';
import type { FileSection, SourceFile } from '../syntax/source-file.ts';
import type { Diagnostic } from './diagnostic.ts';
import { diagnosticsOf } from './diagnostics-of.ts';
import { type Import, type Imported, importedNames, importsIn } from './imports.ts';

export interface ProjectOptions {
    /** Today as `2027-06-30`: acceptances expire. */
    readonly today: string;
}

/** Gives the project of another folder; undefined where no file of it is known. */
export type ProjectFinder = (folder: string) => Project | undefined;

interface LinkedProject {
    /** Of this project and of all that it imports from. */
    readonly links: Links;
    readonly problems: readonly Problem[];
}

/** The files of one folder, which know each other's names. Everything is computed when first asked for, then kept. */
export class Project {
    /** URI of the folder, without a slash at its end. */
    readonly folder: string;
    /** By URI, in the order of the URIs. */
    readonly files: ReadonlyMap<string, SourceFile>;
    readonly sections: readonly FileSection[];
    readonly imports: readonly Import[];
    readonly #options: ProjectOptions;
    readonly #find: ProjectFinder;
    #libraries: readonly Project[] | undefined;
    #imported: readonly Imported[] | undefined;
    #names: NameTable | undefined;
    #linked: LinkedProject | undefined;
    #resolved: Resolved | undefined;
    #findings: readonly Finding[] | undefined;
    #diagnostics: readonly Diagnostic[] | undefined;

    constructor(folder: string, files: ReadonlyMap<string, SourceFile>, options: ProjectOptions, find: ProjectFinder) {
        this.folder = folder;
        this.files = files;
        this.sections = [...files.values()].flatMap(({ sections }) => sections);
        this.imports = importsIn(this.sections, folder);
        this.#options = options;
        this.#find = find;
    }

    /** Every project that this one imports from, directly or through others. */
    get libraries(): readonly Project[] {
        this.#libraries ??= [...librariesOf(this, this.#find)];
        return this.#libraries;
    }

    get names(): NameTable {
        this.#names ??= nameTable(
            this.sections,
            this.#importedNames.flatMap(({ declared }) => declared),
        );
        return this.#names;
    }

    get linked(): LinkedProject {
        this.#linked ??= this.#link();
        return this.#linked;
    }

    get resolved(): Resolved {
        this.#resolved ??= this.#resolve();
        return this.#resolved;
    }

    get model(): Model {
        return this.resolved.model;
    }

    get findings(): readonly Finding[] {
        this.#findings ??= runRules(this.model, this.#options.today).filter(({ at }) => this.#owns(at));
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

    /** The same folder with other texts in it, and with other projects to import from, for trying a change out. */
    withFiles(files: ReadonlyMap<string, SourceFile>, find: ProjectFinder = this.#find): Project {
        return new Project(this.folder, files, this.#options, find);
    }

    textOf(uri: string): string {
        const file = this.files.get(uri) ?? this.libraries.find(({ files }) => files.has(uri))?.files.get(uri);
        if (!file) throw new Error(`The project in '${this.folder}' has no file '${uri}'.`);
        return file.text;
    }

    get #importedNames(): readonly Imported[] {
        this.#imported ??= this.imports.map((each) => importedNames(each, this.#find(each.folder)?.sections ?? []));
        return this.#imported;
    }

    #link(): LinkedProject {
        const own = link(this.sections, this.names);
        const problems = [...this.#importedNames.flatMap((imported) => imported.problems), ...own.problems];
        if (this.libraries.length === 0) return { links: own.links, problems };
        const links = new Map(this.libraries.flatMap((library) => [...link(library.sections, library.names).links]));
        for (const [reference, declared] of own.links) links.set(reference, declared);
        return { links, problems: problems.filter(({ at }) => this.#owns(at)) };
    }

    #resolve(): Resolved {
        if (this.libraries.length === 0) return resolveModel(this.sections, this.linked.links);
        const sections = [...this.sections, ...this.libraries.flatMap((library) => library.sections)];
        const { model, problems, bySyntax } = resolveModel(sections, this.linked.links);
        return { model: this.#visible(model), problems: problems.filter(({ at }) => this.#owns(at)), bySyntax };
    }

    /** Of what libraries declare, the model shows what was imported; environments are each project's own. */
    #visible(model: Model): Model {
        const imported = this.#importedNames.flatMap(({ declared }) => declared);
        const sections = new Set<unknown>(imported.map(({ section }) => section));
        const isVisible = ({ source }: Named) => this.#owns(source) || sections.has(source.section);
        return {
            ...model,
            teams: model.teams.filter(isVisible),
            systems: model.systems.filter(isVisible),
            elements: model.elements.filter(isVisible),
            sagas: model.sagas.filter(isVisible),
            environments: model.environments.filter(({ source }) => this.#owns(source)),
            pipelines: model.pipelines.filter(({ source }) => this.#owns(source)),
            views: model.views.filter(({ source }) => this.#owns(source)),
        };
    }

    #owns({ section }: Source): boolean {
        return this.files.has(section.uri);
    }
}

function* librariesOf(project: Project, find: ProjectFinder, seen = new Set([project.folder])): Generator<Project> {
    for (const { folder } of project.imports) {
        const library = seen.has(folder) ? undefined : find(folder);
        seen.add(folder);
        if (!library) continue;
        yield library;
        yield* librariesOf(library, find, seen);
    }
}
