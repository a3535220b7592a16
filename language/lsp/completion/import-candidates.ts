import { CompletionItemKind } from 'vscode-languageserver-types';
import { message, speak } from '../../messages/message.ts';
import { pathTo } from '../../project/imports.ts';
import type { Project } from '../../project/project.ts';
import type { Declared } from '../../references/declared.ts';
import { scan } from '../../syntax/scan.ts';
import { describeKind } from '../describe-kind.ts';
import { type Candidate, rank, type Surroundings } from './candidate.ts';
import type { NextWord } from './follow.ts';

/** The names that another folder offers: the one whose path is written already, or else all that offer these names. */
export function importNameCandidates(next: NextWord, surroundings: Surroundings): Candidate[] {
    const written = writtenNames(next);
    const path = writtenPath(surroundings);
    const libraries = foldersAround(surroundings).filter((each) => {
        return path === undefined ? offersAll(each.project, written) : each.path === path;
    });
    return libraries.flatMap((library) => {
        const offered = outermost(library.project).filter(({ name }) => !written.includes(name));
        return offered.map((declared) => ({
            label: declared.name,
            kind: CompletionItemKind.Reference,
            detail: fromFolder(declared, library.path, surroundings),
            declared,
            rank: rank.apt,
        }));
    });
}

/** Paths of the folders that are known; first of those that offer what is imported. */
export function importPathCandidates(next: NextWord, surroundings: Surroundings): Candidate[] {
    const written = writtenNames(next);
    const detail = speak(message('completion.folder'), surroundings.language);
    return foldersAround(surroundings).map(({ project, path }) => ({
        label: `"${path}"`,
        kind: CompletionItemKind.Folder,
        detail,
        rank: offersAll(project, written) ? rank.apt : rank.further,
    }));
}

/** `service · Orders — ../platform` */
export function fromFolder(declared: Declared, path: string, { language }: Surroundings): string {
    return speak(message('completion.from', { kind: describeKind(declared, language), path }), language);
}

export interface FolderAround {
    readonly project: Project;
    readonly path: string;
}

/** The other folders of the workspace with their paths from this one. */
export function foldersAround({ workspace, project }: Surroundings): FolderAround[] {
    const others = workspace.projects().filter(({ folder }) => folder !== project.folder);
    return others.flatMap((other) => {
        const path = pathTo(project.folder, other.folder);
        return path === undefined ? [] : [{ project: other, path }];
    });
}

function writtenNames({ frame }: NextWord): string[] {
    return frame.words.filter(({ property }) => property === 'names').map(({ text }) => text);
}

function writtenPath({ context }: Surroundings): string | undefined {
    const text = context.section?.text ?? '';
    const path = scan(text).find(({ kind }) => kind === 'string');
    return path && text.slice(path.start + 1, path.end - 1);
}

function offersAll(project: Project, names: readonly string[]): boolean {
    const offered = new Set(outermost(project).map(({ name }) => name));
    return names.every((name) => offered.has(name));
}

function outermost({ sections }: Project): Declared[] {
    return sections.flatMap(({ declared }) => declared.slice(0, 1));
}
