import type { Problem } from '../messages/problem.ts';
import type { Named } from '../model/element.ts';
import type { Model, Prohibition } from '../model/model.ts';
import type { Source } from '../model/source.ts';
import { type Linked, type Links, link } from '../references/link.ts';
import { type NameTable, nameTable } from '../references/name-table.ts';
import { relink } from '../references/relink.ts';
import { type Resolved, resolveModel, updateModel } from '../resolve/resolve-model.ts';
import type { AcceptedFinding, Finding, Verdict } from '../rules/rule.ts';
import { type LevelPreferences, noPreferences } from '../rules/verdict/level-policy.ts';
import { RuleMemory } from '../rules/verdict/rule-memory.ts';
import { type RuleOptions, runRules } from '../rules/verdict/run-rules.ts';
import type { FileSection, SourceFile } from '../syntax/source-file.ts';
import { changedSections } from './changed-sections.ts';
import { changedValues } from './changed-values.ts';
import type { AcceptedDiagnostic, Diagnostic } from './diagnostic.ts';
import { acceptedDiagnosticsOf, diagnosticsOf } from './diagnostics-of.ts';
import { type Import, type Imported, importedNames, importsIn } from './imports.ts';

/** What findings depend on beside the text. */
export interface ProjectOptions {
    /** Today as `2027-06-30`: acceptances expire. */
    readonly today: string;
    /** Levels that rules have where the model sets none. */
    readonly preferences?: LevelPreferences;
    /** The name of the environment that alone is of interest. */
    readonly environment?: string | undefined;
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
    #previous: Project | undefined;
    #names: NameTable | undefined;
    /** With those of the libraries. */
    #allLinks: Linked | undefined;
    #linked: LinkedProject | undefined;
    #resolved: Resolved | undefined;
    #judged: Verdict | undefined;
    #memory = new RuleMemory();
    #diagnostics: readonly Diagnostic[] | undefined;
    #accepted: readonly AcceptedDiagnostic[] | undefined;

    /** `previous` is an earlier state of the same folder, which nobody asks any more. */
    constructor(
        folder: string,
        files: ReadonlyMap<string, SourceFile>,
        options: ProjectOptions,
        find: ProjectFinder,
        previous?: Project,
    ) {
        this.folder = folder;
        this.files = files;
        this.sections = [...files.values()].flatMap(({ sections }) => sections);
        this.imports = importsIn(this.sections, folder);
        this.#options = options;
        this.#find = find;
        this.#previous = previous && (previous.#resolved ? previous : previous.#previous);
    }

    /** Every project that this one imports from, directly or through others. */
    get libraries(): readonly Project[] {
        this.#libraries ??= [...librariesOf(this, this.#find)];
        return this.#libraries;
    }

    get names(): NameTable {
        this.#takeOver();
        this.#names ??= nameTable(this.sections, new Set(this.#importedNames.flatMap(({ declared }) => declared)));
        return this.#names;
    }

    get linked(): LinkedProject {
        this.#takeOver();
        this.#linked ??= this.#link();
        return this.#linked;
    }

    get resolved(): Resolved {
        this.#takeOver();
        this.#resolved ??= this.#resolve();
        return this.#resolved;
    }

    get model(): Model {
        return this.resolved.model;
    }

    get findings(): readonly Finding[] {
        return this.#verdict.findings;
    }

    get acceptedFindings(): readonly AcceptedFinding[] {
        return this.#verdict.accepted;
    }

    get #verdict(): Verdict {
        this.#judged ??= this.#judge();
        return this.#judged;
    }

    #judge(): Verdict {
        const { findings, accepted } = runRules(this.model, this.#ruleOptions, this.#memory);
        return {
            findings: findings.filter(({ at }) => this.#owns(at)),
            accepted: accepted.filter(({ finding }) => this.#owns(finding.at)),
        };
    }

    get #ruleOptions(): RuleOptions {
        const { today, preferences = noPreferences, environment } = this.#options;
        return { today, preferences, environment };
    }

    /** Of all files, in the order of file and place. */
    get diagnostics(): readonly Diagnostic[] {
        this.#diagnostics ??= diagnosticsOf(this);
        return this.#diagnostics;
    }

    /** What was accepted, in the same order. */
    get accepted(): readonly AcceptedDiagnostic[] {
        this.#accepted ??= acceptedDiagnosticsOf(this);
        return this.#accepted;
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
        this.#imported ??= this.imports.map((each) => this.#namesFrom(each));
        return this.#imported;
    }

    /** A folder knows its own names without importing them. */
    #namesFrom(each: Import): Imported {
        if (each.folder === this.folder) return { ...importedNames(each, this.sections), declared: [] };
        return importedNames(each, this.#find(each.folder)?.sections ?? []);
    }

    /**
     * Continues with the names, links and model of the earlier state where the edits since then leave them valid; they
     * are changed in place, so the earlier state loses them.
     */
    #takeOver(): void {
        const previous = this.#previous;
        this.#previous = undefined;
        const changes = previous && changedSections(previous.sections, this.sections);
        if (!previous || !changes || !this.#importsAsBefore(previous)) return;
        const [names, allLinks, resolved] = [previous.#names, previous.#allLinks, previous.#resolved];
        if (!names || !allLinks || !resolved) return;
        previous.#lose();
        let linked: Linked | undefined = allLinks;
        for (const { before, after } of changes) linked = linked && relink(before, after, names, linked);
        if (!linked) return;
        this.#names = names;
        this.#linked = this.#withImportProblems(linked);
        const updated = updateModel(resolved, this.#sectionsToResolve, changes);
        this.#resolved = updated && this.#ownPart(updated);
        const values = changedValues(changes);
        if (!this.#resolved || !values) return;
        this.#memory = previous.#memory;
        this.#memory.forget(values, resolved.model, this.#resolved.model);
    }

    #importsAsBefore({ sections, imports, libraries }: Project): boolean {
        if (imports.length === 0 && this.imports.length === 0) return true;
        const importing = (each: FileSection) => each.parsed.declaration?.$type === 'Import';
        const [before, after] = [sections.filter(importing), this.sections.filter(importing)];
        return areSame(before, after) && areSame(libraries, this.libraries);
    }

    #lose(): void {
        this.#names = undefined;
        this.#allLinks = undefined;
        this.#linked = undefined;
        this.#resolved = undefined;
    }

    #link(): LinkedProject {
        const own = link(this.sections, this.names);
        if (this.libraries.length === 0) return this.#withImportProblems(own);
        const links = new Map(this.libraries.flatMap((library) => [...link(library.sections, library.names).links]));
        for (const [reference, declared] of own.links) links.set(reference, declared);
        return this.#withImportProblems({ ...own, links });
    }

    #withImportProblems(linked: Linked): LinkedProject {
        this.#allLinks = linked;
        const imported = this.#importedNames.flatMap(({ problems }) => problems);
        const problems = [...imported, ...linked.unknown, ...linked.duplicates];
        return { links: linked.links, problems: problems.filter(({ at }) => this.#owns(at)) };
    }

    #resolve(): Resolved {
        return this.#ownPart(resolveModel(this.#sectionsToResolve, this.linked.links));
    }

    get #sectionsToResolve(): readonly FileSection[] {
        if (this.libraries.length === 0) return this.sections;
        return [...this.sections, ...this.libraries.flatMap(({ sections }) => sections)];
    }

    #ownPart(resolved: Resolved): Resolved {
        if (this.libraries.length === 0) return resolved;
        const problems = resolved.problems.filter(({ at }) => this.#owns(at));
        return { ...resolved, model: this.#visible(resolved.model), problems };
    }

    /** Of what libraries declare, the model shows what was imported; environments are each project's own. */
    #visible(model: Model): Model {
        const imported = this.#importedNames.flatMap(({ declared }) => declared);
        const sections = new Set<unknown>(imported.map(({ section }) => section));
        const isVisible = ({ source }: Named) => this.#owns(source) || sections.has(source.section);
        const visible = <Setting extends Prohibition>(settings: readonly Setting[]) => [
            ...settings.filter(({ ruleSource }) => sections.has(ruleSource.section)),
            ...settings.filter(({ ruleSource }) => this.#owns(ruleSource)),
        ];
        return {
            ...model,
            teams: model.teams.filter(isVisible),
            systems: model.systems.filter(isVisible),
            elements: model.elements.filter(isVisible),
            sagas: model.sagas.filter(isVisible),
            environments: model.environments.filter(({ source }) => this.#owns(source)),
            pipelines: model.pipelines.filter(({ source }) => this.#owns(source)),
            views: model.views.filter(({ source }) => this.#owns(source)),
            // A later setting wins: what the project says itself stands behind what its libraries say.
            levels: visible(model.levels),
            prohibitions: visible(model.prohibitions),
        };
    }

    #owns({ section }: Source): boolean {
        return this.files.has(section.uri);
    }
}

function areSame(left: readonly unknown[], right: readonly unknown[]): boolean {
    return left.length === right.length && left.every((each, index) => each === right[index]);
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
