import { GrammarAST } from 'langium';
import { bareElementText, elementText } from './grammar-text.ts';
import { box, choice, optional, repeated, sequence, type Track } from './railroad-tracks.ts';

/** A rule of the grammar as a picture: one reads along the rail. */
export function railroadDiagram(rule: GrammarAST.ParserRule): string {
    const track = trackOf(rule.definition);
    const margin = 20;
    const width = Math.ceil(track.width + 2 * margin);
    const height = Math.ceil(track.above + track.below + 8);
    const y = track.above + 4;
    const ends = [0, width - 2].map((x) => `<path d="M${x + 1} ${y - 8}v16"/>`).join('');
    const rails = `<path d="M1 ${y}H${margin}M${width - margin} ${y}H${width - 1}"/>`;
    const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>\n${style}\n${ends}${rails}${track.draw(margin, y)}\n</svg>\n`;
}

const style = `<style>
path { fill: none; stroke: #777; stroke-width: 1.5 }
rect { fill: none; stroke: #777; stroke-width: 1.5 }
.word { stroke: #3d84c6 }
.rule { stroke-dasharray: 4 2 }
text { fill: #333; font: 13px ui-monospace, monospace; text-anchor: middle }
@media (prefers-color-scheme: dark) { text { fill: #ddd } }
</style>`;

function trackOf(element: GrammarAST.AbstractElement): Track {
    const track = onceOf(element);
    switch (element.cardinality) {
        case '?':
            return optional(track);
        case '*':
            return optional(repeated(track));
        case '+':
            return repeated(track);
        default:
            return track;
    }
}

function onceOf(element: GrammarAST.AbstractElement): Track {
    if (GrammarAST.isKeyword(element)) return box(element.value, 'word');
    if (GrammarAST.isAlternatives(element)) return choice(element.elements.map(trackOf));
    if (GrammarAST.isGroup(element)) return sequence(tracksOf(element.elements));
    if (GrammarAST.isAssignment(element) && !isNamed(element.terminal)) return trackOf(element.terminal);
    const text = bareElementText(element).replaceAll(/[<>]/g, '');
    return box(text, GrammarAST.isRuleCall(element) || isRule(element) ? 'rule' : 'value');
}

/** `a (',' a)*` is one loop. */
function tracksOf(elements: readonly GrammarAST.AbstractElement[]): Track[] {
    return elements.flatMap((element, index) => {
        const next = elements[index + 1];
        const previous = elements[index - 1];
        if (next && separatorBetween(element, next)) {
            const separator = separatorBetween(element, next);
            return [repeated(trackOf(element), separator && trackOf(separator))];
        }
        return previous && separatorBetween(previous, element) ? [] : [trackOf(element)];
    });
}

function separatorBetween(
    element: GrammarAST.AbstractElement,
    next: GrammarAST.AbstractElement,
): GrammarAST.AbstractElement | undefined {
    if (!GrammarAST.isGroup(next) || next.cardinality !== '*') return undefined;
    const [separator, again] = next.elements;
    return again && elementText(again) === elementText(element) ? separator : undefined;
}

/** A name or a value: shown by what it is for. */
function isNamed(terminal: GrammarAST.AbstractElement): boolean {
    return GrammarAST.isCrossReference(terminal) || GrammarAST.isRuleCall(terminal);
}

function isRule(element: GrammarAST.AbstractElement): boolean {
    return (
        GrammarAST.isAssignment(element) &&
        GrammarAST.isRuleCall(element.terminal) &&
        GrammarAST.isParserRule(element.terminal.rule.ref) &&
        element.terminal.rule.ref.dataType === undefined
    );
}
