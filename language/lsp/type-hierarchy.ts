import type { TypeHierarchyItem } from 'vscode-languageserver-types';
import * as ast from '../grammar/generated/ast.ts';
import type { Language } from '../messages/message.ts';
import { type Source, stretchOf } from '../model/source.ts';
import type { Project } from '../project/project.ts';
import type { Workspace } from '../project/workspace.ts';
import type { Declared } from '../references/declared.ts';
import { nameSource } from '../references/link.ts';
import type { NameReference } from '../syntax/reference-collector.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { propertySource, sourceOf } from '../syntax/source-of.ts';
import { describeKind } from './describe-kind.ts';
import { projectsKnowing } from './occurrences.ts';
import { locationOf } from './positions.ts';
import { symbolKind } from './symbol-kind.ts';
import { syntaxAt } from './syntax-at.ts';

/** The template, what follows one, or the environment at the cursor. */
export function prepareTypeHierarchy(
    project: Project,
    uri: string,
    offset: number,
    language: Language,
): TypeHierarchyItem[] {
    const declared = syntaxAt(project, uri, offset)?.name?.declared;
    return declared && canFollow(declared) ? itemOf(declared, project, language) : [];
}

/** The template that something follows, or the environment that it is like. */
export function supertypes(workspace: Workspace, item: TypeHierarchyItem, language: Language): TypeHierarchyItem[] {
    return meaning(workspace, item).flatMap(({ declared, project }) => {
        const { node } = declared;
        const pattern = project.linked.links.get(ast.isEnvironment(node) ? node.base : patternOf(node));
        return pattern ? itemOf(pattern, project, language) : [];
    });
}

/** What follows a template, or is like an environment, in every project that knows it. */
export function subtypes(workspace: Workspace, item: TypeHierarchyItem, language: Language): TypeHierarchyItem[] {
    return meaning(workspace, item).flatMap(({ declared }) =>
        projectsKnowing(declared, workspace).flatMap((project) =>
            project.sections.flatMap((section) => followersIn(section, declared, project, language)),
        ),
    );
}

function canFollow({ node }: Declared): boolean {
    return ast.isTemplate(node) || ast.isEnvironment(node) || ast.isElement(node) || ast.isPlace(node);
}

function patternOf(node: unknown): unknown {
    return ast.isElement(node) || ast.isPlace(node) || ast.isRun(node) ? node.template : undefined;
}

function followersIn(
    section: FileSection,
    pattern: Declared,
    project: Project,
    language: Language,
): TypeHierarchyItem[] {
    const { links } = project.linked;
    return section.parsed.references
        .filter((reference) => isFollowing(reference) && links.get(reference)?.node === pattern.node)
        .flatMap(({ container }) => {
            const declared = section.declared.find(({ node }) => node === container);
            if (declared) return itemOf(declared, project, language);
            return ast.isRun(container) ? runItem(container, section, project) : [];
        });
}

function isFollowing({ property }: NameReference): boolean {
    return property === 'template' || property === 'base';
}

function itemOf(declared: Declared, project: Project, language: Language): TypeHierarchyItem[] {
    const { node, section, path, kind } = declared;
    const places = placesOf(sourceOf(node, section), nameSource(declared), project);
    const data = { folder: project.folder, uri: section.uri, kind, path: path.join('.') };
    const name = path.join('.');
    return places ? [{ name, kind: symbolKind(node), detail: describeKind(declared, language), ...places, data }] : [];
}

/** Instances have no name of their own and nothing follows them. */
function runItem(node: ast.Run, section: FileSection, project: Project): TypeHierarchyItem[] {
    const places = placesOf(sourceOf(node, section), propertySource(node, 'target', section), project);
    const [around] = section.declared;
    const name = `run ${node.target.$refText}`;
    return places ? [{ name, kind: symbolKind(node), detail: around?.name ?? '', ...places }] : [];
}

function placesOf(whole: Source, selected: Source, project: Project) {
    const range = locationOf(project, stretchOf(whole));
    const selection = locationOf(project, stretchOf(selected));
    return range && selection && { uri: range.uri, range: range.range, selectionRange: selection.range };
}

/** What an item stands for; nothing when it is gone meanwhile. */
function meaning(workspace: Workspace, { data }: TypeHierarchyItem): { declared: Declared; project: Project }[] {
    const project = workspace.projectIn(String(data?.folder));
    if (!project) return [];
    const files = [project, ...project.libraries].flatMap(({ files }) => files.get(String(data.uri)) ?? []);
    const declared = files
        .flatMap(({ sections }) => sections)
        .flatMap((section) => section.declared)
        .find(({ kind, path }) => kind === data.kind && path.join('.') === data.path);
    return declared ? [{ declared, project }] : [];
}
