import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkspace, type Project, type Workspace } from '../../../../language/index.ts';

/** The texts of a model by the names of their files. */
export type Texts = ReadonlyMap<string, string>;

/** A model in memory, of which the texts can be replaced for a while. */
export interface CleanModel {
    readonly texts: Texts;
    readonly projectWith: (texts: Texts) => Project;
}

/** The model of a folder beside this file or in examples/; read once. */
export function cleanModel(name: string): CleanModel {
    const known = read.get(name);
    if (known) return known;
    const model = modelIn(folderOf(name));
    read.set(name, model);
    return model;
}

const read = new Map<string, CleanModel>();
const root = 'file:///model/';

function folderOf(name: string): string {
    const own = join(import.meta.dirname, 'models', name);
    return existsSync(own) ? own : join('examples', name);
}

function modelIn(folder: string): CleanModel {
    const files = globSync('*.gplan', { cwd: folder }).sort();
    const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
    const workspace = createWorkspace({ today: '2026-11-22' });
    let shown: Texts = new Map();
    const projectWith = (wanted: Texts) => {
        show(workspace, shown, wanted);
        shown = wanted;
        const [first = ''] = wanted.keys();
        const project = workspace.projectOf(root + first);
        if (!project) throw new Error(`There is no model in '${folder}'.`);
        return project;
    };
    return { texts, projectWith };
}

function show(workspace: Workspace, shown: Texts, wanted: Texts): void {
    for (const file of shown.keys()) if (!wanted.has(file)) workspace.remove(root + file);
    for (const [file, text] of wanted) if (shown.get(file) !== text) workspace.set(root + file, text);
}

/** The name of the file that a diagnostic or an edit of a clean model means. */
export function fileOf(uri: string): string {
    return uri.slice(root.length);
}
