import type {
    CallHierarchyIncomingCall,
    CallHierarchyItem,
    CallHierarchyOutgoingCall,
    Range,
} from 'vscode-languageserver-types';
import * as ast from '../grammar/generated/ast.ts';
import { type Language, type Message, message, speak } from '../messages/message.ts';
import type { Element, Interaction } from '../model/element.ts';
import type { Environment } from '../model/environment.ts';
import { type Source, stretchOf } from '../model/source.ts';
import type { Project } from '../project/project.ts';
import { folderOf, type Workspace } from '../project/workspace.ts';
import { environmentOf } from '../references/link.ts';
import { elementIn } from './hierarchy/element-in.ts';
import { pathIn, routesOf } from './hierarchy/routes.ts';
import { locationOf } from './positions.ts';
import { elementSymbolKind } from './symbol-kind.ts';
import { syntaxAt } from './syntax-at.ts';

/** The element at the cursor; in an environment, only what is called there counts for it. */
export function prepareCallHierarchy(
    project: Project,
    uri: string,
    offset: number,
    language: Language,
): CallHierarchyItem[] {
    const at = syntaxAt(project, uri, offset);
    const node = at?.name?.declared.node;
    const element = ast.isElement(node) ? project.resolved.bySyntax.elementBySyntax.get(node) : undefined;
    if (!at || !element) return [];
    const environment = project.resolved.bySyntax.environmentBySyntax.get(environmentOf(at.section, project.names));
    return itemOf(element, { project, language, environment: environment?.name }, []);
}

/** Who uses an element: each caller once, with every place in its text. */
export function incomingCalls(
    workspace: Workspace,
    item: CallHierarchyItem,
    language: Language,
): CallHierarchyIncomingCall[] {
    return meanings(workspace, item, language).flatMap(({ element, ...view }) => {
        const callers = Map.groupBy(element.inbound.filter(isIn(view)), ({ from }) => from);
        return [...callers].flatMap(([caller, interactions]) =>
            itemOf(caller, view, routesOf(interactions, shownModel(view))).map((from) => ({
                from,
                fromRanges: rangesIn(from, interactions, view.project),
            })),
        );
    });
}

/** What an element uses. */
export function outgoingCalls(
    workspace: Workspace,
    item: CallHierarchyItem,
    language: Language,
): CallHierarchyOutgoingCall[] {
    const [first] = meanings(workspace, item, language);
    if (!first) return [];
    const { element, ...view } = first;
    const targets = Map.groupBy(element.interactions.filter(isIn(view)), ({ to }) => to);
    return [...targets].flatMap(([target, interactions]) =>
        itemOf(target, view, routesOf(interactions, shownModel(view))).map((to) => ({
            to,
            fromRanges: rangesIn(item, interactions, view.project),
        })),
    );
}

/** What is looked at: a project, and one of its environments or the logical picture. */
interface ElementView {
    readonly project: Project;
    readonly language: Language;
    readonly environment: string | undefined;
}

function itemOf(element: Element, view: ElementView, routes: readonly Message[]): CallHierarchyItem[] {
    const { project, language, environment } = view;
    const whole = locationOf(project, stretchOf(element.source));
    const name = locationOf(project, stretchOf(element.nameSource));
    if (!whole || !name) return [];
    const texts = routes.length > 0 ? routes.map((each) => speak(each, language)) : headline(element, view);
    const detail = texts.join(' · ');
    return [
        {
            name: element.qualifiedName,
            kind: elementSymbolKind(element.kind),
            ...(detail !== '' && { detail }),
            uri: whole.uri,
            range: whole.range,
            selectionRange: name.range,
            data: { folder: project.folder, element: element.qualifiedName, environment },
        },
    ];
}

function headline({ title }: Element, { language, environment }: ElementView): string[] {
    const here = environment === undefined ? [] : [speak(message('call.here', { environment }), language)];
    return [...(title === undefined ? [] : [title]), ...here];
}

/** The element of an item in the project that it was asked in, and in all that import it from there. */
function meanings(workspace: Workspace, { data }: CallHierarchyItem, language: Language) {
    const own = workspace.projectIn(String(data?.folder));
    const element = own?.model.elements.find(({ qualifiedName }) => qualifiedName === data?.element);
    if (!own || !element) return [];
    const environment = typeof data.environment === 'string' ? data.environment : undefined;
    const folders =
        environment === undefined ? workspace.dependentFolders(folderOf(element.source.section.uri)) : [own.folder];
    return folders.flatMap((folder) => {
        const project = workspace.projectIn(folder);
        const same = project && elementIn(project.model, element.source);
        return project && same ? [{ project, language, environment, element: same }] : [];
    });
}

function isIn({ project, environment }: ElementView): (interaction: Interaction) => boolean {
    if (environment === undefined) return ({ from }) => isOwn(from.source, project);
    const found = environmentCalled(environment, project);
    return (interaction) => found !== undefined && pathIn(found, [interaction]) !== undefined;
}

function environmentCalled(name: string, { model }: Project): Environment | undefined {
    return model.environments.find((each) => each.name === name);
}

/** What a library itself says is told by the library. */
function isOwn({ section }: Source, { files }: Project): boolean {
    return files.has(section.uri);
}

function shownModel({ project, environment }: ElementView): Project['model'] {
    const found = environment === undefined ? undefined : environmentCalled(environment, project);
    return found ? { ...project.model, environments: [found] } : project.model;
}

/** Where the calls are written; what comes from a template in another file is shown at the caller's name. */
function rangesIn(
    { uri, selectionRange }: CallHierarchyItem,
    interactions: readonly Interaction[],
    project: Project,
): Range[] {
    const ranges = interactions.flatMap(({ targetSource }) => {
        const location = locationOf(project, stretchOf(targetSource));
        return location?.uri === uri ? [location.range] : [];
    });
    return ranges.length > 0 ? ranges : [selectionRange];
}
