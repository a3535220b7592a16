import {
    createWorkspace,
    mostReadableNodes,
    type Project,
    pageSection,
    picture,
    type Subject,
    subjectsOf,
    subjectText,
    type Workspace,
} from '../language/index.ts';
import { generatedSites } from './generated-sites.ts';
import { cpuOf } from './measure.ts';
import { today } from './measure-keystrokes.ts';

const uri = 'file:///bench/model.gplan';
const columns = ['first ms', 'again ms'];

/** What is computed before anything is drawn: the picture of each subject, folded until it can be read, and a table. */
export async function measurePictures(): Promise<void> {
    for (const calls of ['tree', 'chain'] as const) {
        for (const leaves of [500, 2000, 10_000]) {
            print(`${leaves.toLocaleString('en')} leaves, calls in a ${calls}`, columns);
            await measureModel(generatedSites(leaves, calls));
        }
    }
}

async function measureModel(text: string): Promise<void> {
    const workspace = createWorkspace({ today });
    for (const subject of subjectsOf(resolved(workspace, text).model)) {
        const drawn = resolved(workspace, text);
        print(`  ${subjectText(subject)}`, await figuresOf(() => void pictureOf(drawn, subject)));
    }
    const told = resolved(workspace, text);
    const table = () => void pageSection(told, { kind: 'failures', environment: 'prod' }, 'ko');
    print('  table of failures', await figuresOf(table));
}

/** A model of its own each time: what one picture has computed the next one would not have to. */
function resolved(workspace: Workspace, text: string): Project {
    workspace.remove(uri);
    workspace.set(uri, text);
    const project = workspace.projectOf(uri);
    if (!project || project.model.environments.length === 0) throw new Error('The generated model says nothing.');
    return project;
}

function pictureOf({ model }: Project, subject: Subject): void {
    const drawn = picture(model, subject, { language: 'ko', mostNodes: mostReadableNodes });
    if (!drawn) throw new Error(`The generated model has no picture '${subjectText(subject)}'.`);
}

async function figuresOf(work: () => void): Promise<string[]> {
    const first = await cpuOf(1, work);
    const again = await cpuOf(1, work);
    return [first, again].map((figure) => figure.toFixed(0));
}

function print(what: string, cells: readonly string[]): void {
    process.stdout.write(`${what.padEnd(36)}${cells.map((cell) => cell.padStart(12)).join('')}\n`);
}
