import type { LanguageServices } from '../services.ts';
import { readSourceFile, type SourceFile } from '../syntax/source-file.ts';
import { Project, type ProjectOptions } from './project.ts';

/** All files that are known, by folder; a folder is a project. Texts are handed in: nothing is read from a disk here. */
export class Workspace {
    readonly services: LanguageServices;
    readonly #options: ProjectOptions;
    readonly #files = new Map<string, Map<string, SourceFile>>();
    readonly #projects = new Map<string, Project>();
    /** Projects whose files have changed since. */
    readonly #outdated = new Map<string, Project>();

    constructor(options: ProjectOptions, services: LanguageServices) {
        this.services = services;
        this.#options = options;
    }

    /** Adds a file or replaces its text; only declarations whose text has changed are read again. */
    set(uri: string, text: string): void {
        const folder = folderOf(uri);
        const files = this.#files.get(folder) ?? new Map<string, SourceFile>();
        const previous = files.get(uri);
        if (previous?.text === text) return;
        files.set(uri, readSourceFile(uri, text, this.services.sections, previous));
        this.#files.set(folder, files);
        this.#forget(folder);
    }

    remove(uri: string): void {
        const folder = folderOf(uri);
        this.#forget(folder);
        const files = this.#files.get(folder);
        files?.delete(uri);
        if (files?.size === 0) this.#files.delete(folder);
    }

    projectOf(uri: string): Project | undefined {
        const folder = folderOf(uri);
        return this.#files.get(folder)?.has(uri) ? this.projectIn(folder) : undefined;
    }

    /** In the order of the folders. */
    projects(): Project[] {
        return [...this.#files.keys()].sort().flatMap((folder) => this.projectIn(folder) ?? []);
    }

    /** Folders that projects import from and of which no file is known yet. */
    missingFolders(): string[] {
        const wanted = this.projects().flatMap(({ imports }) => imports.map(({ folder }) => folder));
        return [...new Set(wanted)].filter((folder) => !this.#files.has(folder));
    }

    /** Folders whose projects import from a folder, with the folder itself. */
    dependentFolders(folder: string): string[] {
        const dependent = this.projects().filter(({ libraries }) => libraries.some((each) => each.folder === folder));
        return [folder, ...dependent.map((project) => project.folder)];
    }

    /** Has all findings looked for anew, when something has changed on which they depend beside the text. */
    reconsider(): void {
        for (const folder of [...this.#projects.keys()]) this.#outdate(folder);
    }

    /** A change of a folder is a change of everything that imports from it. */
    #forget(folder: string): void {
        this.#outdate(folder);
        for (const [other, project] of this.#projects) {
            if (
                project.imports.some((each) => each.folder === folder) ||
                project.libraries.some((each) => each.folder === folder)
            ) {
                this.#outdate(other);
            }
        }
    }

    #outdate(folder: string): void {
        const project = this.#projects.get(folder);
        if (project) this.#outdated.set(folder, project);
        this.#projects.delete(folder);
    }

    /** The project of a folder, given without a slash at its end. */
    projectIn(folder: string): Project | undefined {
        const files = this.#files.get(folder);
        if (!files) return undefined;
        const known = this.#projects.get(folder);
        if (known) return known;
        const sorted = new Map([...files].sort(([left], [right]) => (left < right ? -1 : 1)));
        const find = (other: string) => this.projectIn(other);
        const project = new Project(folder, sorted, this.#options, find, this.#outdated.get(folder));
        this.#outdated.delete(folder);
        this.#projects.set(folder, project);
        return project;
    }
}

export function folderOf(uri: string): string {
    return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}
