import type { EdgeKind, LegendEntry, MarkLevel, Node } from '../../diagrams/diagram.ts';
import type { PlainDiagram, PlainMember } from '../../diagrams/plain-diagram.ts';
import { isMessageKey, type Language, message, speak } from '../../messages/message.ts';
import { markText } from '../drawn-texts.ts';
import { plantumlText as encoded } from '../plantuml/plantuml-string.ts';
import { macroOf } from './c4-macro.ts';

/** How marked things, stand-ins and the kinds of lines look, as far as the diagram has any, and what its legend says. */
export function styleLines({ members, edges, legend, language }: PlainDiagram): string[] {
    const all = membersIn(members);
    const levels = new Set(all.flatMap(({ mark }) => mark?.level ?? []));
    const states = new Set(all.flatMap((member) => (member.type === 'node' && member.state) || []));
    const kinds = new Set(edges.map(({ kind }) => kind));
    return [
        ...[...levels].map((level) => elementTag(level, markLooks[level], markLegend(legend, level))),
        ...[...states].map((state) => elementTag(state, stateLooks[state], stateLegend(legend, state))),
        ...[...kinds].flatMap((kind) => relationTag(kind, legend)),
        ...(legend.length > 0 ? legendLines(all, legend, language) : []),
    ];
}

/** Everything, outer before inner. */
export function membersIn(members: readonly PlainMember[]): PlainMember[] {
    return members.flatMap((member) => [member, ...(member.type === 'group' ? membersIn(member.members) : [])]);
}

function elementTag(tag: string, look: string, texts: readonly string[]): string {
    return `AddElementTag("${tag}", ${[look, ...legendText(texts)].join(', ')})`;
}

function relationTag(kind: EdgeKind, legend: readonly LegendEntry[]): string[] {
    const texts = legend.flatMap(({ sample, text }) => (sample.type === 'edge' && sample.kind === kind ? [text] : []));
    if (kind === 'request' && legend.length === 0) return [];
    return [`AddRelTag("${kind}", ${[`$lineStyle=${lineStyles[kind]}`, ...legendText(texts)].join(', ')})`];
}

function legendText(texts: readonly string[]): string[] {
    return texts.length === 0
        ? []
        : [`$legendText="${encoded([texts.join(', ').replaceAll(/[\r\n\u2028\u2029\u0085]+/g, ' ')])}"`];
}

const markLooks: Readonly<Record<MarkLevel, string>> = {
    error: '$borderColor="#CF222E", $borderThickness="3"',
    warning: '$borderColor="#BF8700", $borderThickness="3"',
    info: '$borderColor="#0969DA", $borderThickness="2"',
    hint: '$borderColor="#6E7781", $borderThickness="2"',
};

const stateLooks: Readonly<Record<NonNullable<Node['state']>, string>> = {
    stub: '$bgColor="#FFFFFF", $fontColor="#444444", $borderColor="#444444", $borderStyle=DashedLine()',
    absent: '$bgColor="#FFFFFF", $fontColor="#444444", $borderColor="#444444", $borderStyle=DottedLine()',
};

const lineStyles: Readonly<Record<EdgeKind, string>> = {
    request: 'SolidLine()',
    message: 'DashedLine()',
    replication: 'DottedLine()',
    change: 'DashedLine()',
    promotion: 'BoldLine()',
    implementation: 'DashedLine()',
};

function markLegend(legend: readonly LegendEntry[], level: MarkLevel): string[] {
    return legend.flatMap(({ sample, text }) =>
        sample.type === 'mark' && sample.level === level ? [`${markText({ level, count: 1 })} – ${text}`] : [],
    );
}

function stateLegend(legend: readonly LegendEntry[], state: Node['state']): string[] {
    return legend.flatMap(({ sample, text }) => (sample.type === 'node' && sample.state === state ? [text] : []));
}

/** C4 draws many kinds of things alike, so its word for them gives way to all of ours. */
function legendLines(all: readonly PlainMember[], legend: readonly LegendEntry[], language: Language): string[] {
    const words = Map.groupBy(
        all.flatMap((member) =>
            wordsOf(member, legend, language).map((word) => ({ style: macroOf(member).style, word })),
        ),
        ({ style }) => style,
    );
    const title = encoded([speak(message('export.legend'), language)]);
    return [
        `UpdateLegendTitle("${title}")`,
        ...[...words].map(([style, found]) => {
            const texts = new Set(found.map(({ word }) => word));
            return `UpdateElementStyle("${style}", ${legendText([...texts]).join('')})`;
        }),
    ];
}

function wordsOf(member: PlainMember, legend: readonly LegendEntry[], language: Language): string[] {
    if (member.type === 'node')
        return legend.flatMap(({ sample, text }) =>
            sample.type === 'node' && !sample.state && sample.kind === member.kind ? [text] : [],
        );
    const key = `diagram.kind.${member.kind}`;
    return isMessageKey(key) ? [speak(message(key), language)] : [];
}
