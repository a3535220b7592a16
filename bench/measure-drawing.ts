import { pngPicture } from '../cli/pictures/png-picture.ts';
import { arrangementOf } from '../drawing/drawing.ts';
import { plainLook } from '../drawing/plain-look.ts';
import { pictureSvg } from '../drawing/svg/picture-svg.ts';
import { createWorkspace, mostReadableNodes, type PlainDiagram, picture, plainDiagram } from '../language/index.ts';
import { generatedDeployment } from './generated-deployment.ts';
import { cpuOf } from './measure.ts';
import { today } from './measure-keystrokes.ts';

const columns = ['boxes', 'lines', 'first layout ms', 'layout ms', 'SVG ms', 'SVG KB', 'PNG ms', 'pixels'];

/** Pictures of one environment, whole and folded until they can be read. */
export async function measureDrawing(): Promise<void> {
    print('Pictures', columns);
    for (const leaves of [50, 200, 500])
        print(`${leaves} leaves, whole`, await figuresOf(diagramOf(leaves, undefined)));
    for (const leaves of [50, 200, 500, 2000, 10_000])
        print(`${leaves.toLocaleString('en')} leaves, folded`, await figuresOf(diagramOf(leaves, mostReadableNodes)));
}

function diagramOf(leaves: number, mostNodes: number | undefined): PlainDiagram {
    const uri = 'file:///bench/model.gplan';
    const workspace = createWorkspace({ today });
    workspace.set(uri, generatedDeployment(leaves));
    const project = workspace.projectOf(uri);
    const options = { language: 'ko', mostNodes } as const;
    const diagram = project && picture(project.model, { kind: 'environment', environment: 'prod' }, options);
    if (!diagram) throw new Error('The generated model cannot be drawn.');
    return plainDiagram(diagram);
}

async function figuresOf(diagram: PlainDiagram): Promise<string[]> {
    const first = await cpuOf(1, async () => void (await arrangementOf(diagram, plainLook)));
    const layout = await cpuOf(1, async () => void (await arrangementOf(diagram, plainLook)));
    const arrangement = await arrangementOf(diagram, plainLook);
    const drawn = pictureSvg(diagram, arrangement, plainLook);
    const svg = await cpuOf(1, () => void pictureSvg(diagram, arrangement, plainLook));
    const png = await cpuOf(1, async () => void (await pngPicture(drawn, 1)));
    const figures = [first, layout, svg, drawn.svg.length / 1024, png].map((figure) => figure.toFixed(0));
    const boxes = arrangement.nodes.length + arrangement.frames.length;
    return [String(boxes), String(diagram.edges.length), ...figures, `${drawn.width} x ${drawn.height}`];
}

function print(what: string, cells: readonly string[]): void {
    process.stdout.write(`  ${what.padEnd(24)}${cells.map((cell) => cell.padStart(16)).join('')}\n`);
}
