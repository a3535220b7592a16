import { expect } from 'vitest';
import {
    type Diagram,
    type Edge,
    type Member,
    type PictureOptions,
    picture,
    readSubject,
} from '../../language/index.ts';
import { projectOf } from './project.ts';

/** A snippet is drawn as this outline; the subject is written as on the command line. */
export function expectOutline(
    snippet: string,
    subject: string,
    expected: string,
    options: Partial<PictureOptions> = {},
): void {
    expect(outlineOf(snippet, subject, options)).toBe(expected);
}

export function outlineOf(snippet: string, subject: string, options: Partial<PictureOptions> = {}): string {
    const { model, findings } = projectOf(snippet);
    const wanted = readSubject(subject);
    const shown = options.findings ? { findings } : {};
    const diagram = wanted && picture(model, wanted, { language: 'en', ...options, ...shown });
    return diagram ? outline(diagram) : 'no picture';
}

/** A diagram as text: its boxes indented as they stand inside each other, then its arrows. */
function outline({ remarks, members, edges }: Diagram): string {
    const lines = [
        ...remarks.map((remark) => `! ${remark}`),
        ...members.flatMap((member) => memberLines(member, '')),
        ...edges.map(edgeLine),
    ];
    return `\n${lines.join('\n')}\n`;
}

function memberLines(member: Member, indent: string): string[] {
    const { kind, title, details, mark } = member;
    const state = member.type === 'node' && member.state ? ` [${member.state}]` : '';
    const marked = mark ? ` (${mark.level} ${mark.count})` : '';
    const told = details.length > 0 ? `: ${details.join(' | ')}` : '';
    const inner = member.type === 'node' ? [] : member.members.flatMap((each) => memberLines(each, `${indent}  `));
    return [`${indent}${kind} ${title}${state}${marked}${told}`, ...inner];
}

function edgeLine({ kind, from, to, verbs, means }: Edge): string {
    const words = [...verbs, ...means].join(', ');
    return `${from} -> ${to}: ${kind}${words === '' ? '' : ` (${words})`}`;
}
