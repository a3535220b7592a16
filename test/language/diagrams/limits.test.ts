import { expect, test } from 'vitest';
import { picture, render, type Subject } from '../../../language/index.ts';
import { readByMermaid } from '../../support/mermaid.ts';
import { projectOf } from '../../support/project.ts';
import { visible } from './odd-names.ts';

test('folds the innermost places when there are more arrows than Mermaid draws', async () => {
    const { text } = drawn(meshed(30), { kind: 'environment', environment: 'prod' });
    const { nodes, edges } = await readByMermaid(text);
    expect(edges.length).toBeLessThanOrEqual(500);
    expect(nodes.map(({ label }) => visible(label))).toContain(
        'Places are collapsed, because the whole picture is too large to be drawn.',
    );
    expect(nodes.find(({ label }) => label.startsWith('z0'))?.label).toBe(
        'z0\nzone\nhost ×15\nservice ×15 · instances ×30',
    );
});

test('leaves a picture alone that Mermaid can draw', async () => {
    const { text } = drawn(meshed(10), { kind: 'environment', environment: 'prod' });
    const { nodes, edges } = await readByMermaid(text);
    expect(nodes).toHaveLength(10);
    expect(edges).toHaveLength(90);
});

test('shows a part, and says so, where there is nothing to fold', async () => {
    const { text } = drawn(meshed(30), { kind: 'logical' });
    const { nodes, edges } = await readByMermaid(text);
    expect(edges).toHaveLength(500);
    expect(nodes.map(({ label }) => visible(label))).toContain(
        '0 elements and 370 arrows are left out, because the whole picture is too large to be drawn.',
    );
});

test('keeps the text as short as GitHub wants it', async () => {
    const services = Array.from({ length: 3000 }, (_, index) => `service s${index} "A service with a long title"\n`);
    const { text } = drawn(services.join(''), { kind: 'logical' });
    expect(text.length).toBeLessThanOrEqual(50_000);
    expect((await readByMermaid(text)).nodes.length).toBeGreaterThan(400);
});

/** Services on a host each, all of which call all others. */
function meshed(count: number): string {
    const names = Array.from({ length: count }, (_, index) => `s${index}`);
    const services = names.map((name) => {
        const calls = names.filter((other) => other !== name).map((other) => `calls ${other}`);
        return `service ${name} { ${calls.join(' ')} }\n`;
    });
    const hosts = names.map((name, index) => `host h${index} { run ${name} x2 }`);
    const racks = [0, 1].map((rack) => `zone z${rack} { ${hosts.filter((_, index) => index % 2 === rack).join(' ')} }`);
    return `${services.join('')}environment prod { ${racks.join(' ')} }\n`;
}

function drawn(snippet: string, subject: Subject) {
    const diagram = picture(projectOf(snippet).model, subject, { language: 'en' });
    if (!diagram) throw new Error('There is no picture.');
    return render(diagram);
}
