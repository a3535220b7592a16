import { expect, test } from 'vitest';
import { type Project, picture, render, subjectsOf, subjectText } from '../../../language/index.ts';
import { estate, everything, shop } from '../../support/models.ts';
import { projectOf } from '../../support/project.ts';
import { type Random, random } from '../../support/random.ts';
import { randomEdit } from '../fuzz/random-edit.ts';

test('the same model gives the same bytes, whenever and however often it is read', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
        const text = randomModel(random(seed));
        expect(texts(projectOf(text))).toEqual(texts(projectOf(text)));
    }
});

test('a new element adds lines of its own to the logical picture and changes no other', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
        const chance = random(seed);
        const text = randomModel(chance);
        const statement = chance.pick(['service', 'database', 'topic', 'external', 'actor', 'saga', 'function']);
        const [before, after] = [text, `${text}\n${statement} brand-new\n`].map((each) => logical(projectOf(each)));
        if (before === undefined || after === undefined) continue;
        // Invisible lines between neighbours change with their neighbours.
        const [gone, added] = [linesGone(before, after), linesGone(after, before)];
        expect(gone.filter((line) => !/~~~/.test(line))).toEqual([]);
        expect(added.filter((line) => !/brand-new|classDef|~~~/.test(line))).toEqual([]);
    }
});

test('a new name for one thing changes its own lines alone', () => {
    for (const text of [shop, estate, everything]) {
        const renamed = text.replaceAll('"주문 서비스"', '"New name"').replaceAll('"Shop"', '"New name"');
        const [before, after] = [text, renamed].map((each) => texts(projectOf(each)));
        for (const [subject, lines] of before ?? []) {
            for (const line of linesGone(lines, after?.get(subject) ?? '')) expect(line).toMatch(/주문 서비스|Shop/);
        }
    }
});

test('what is edited somewhere leaves the ids of everything that is still there', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
        const chance = random(seed);
        const text = randomModel(chance);
        const [before, after] = [text, randomEdit(text, chance)].map((each) => idsOf(projectOf(each)));
        for (const [drawn, id] of before ?? []) expect(after?.get(drawn) ?? id).toBe(id);
    }
});

function randomModel(chance: Random): string {
    let text = chance.pick([shop, estate, everything, `${shop}${everything}`]);
    for (let edits = chance.below(8); edits > 0; edits -= 1) text = randomEdit(text, chance);
    return text;
}

function logical({ model }: Project): string | undefined {
    const diagram = picture(model, { kind: 'logical' }, { language: 'en' });
    return diagram && render(diagram).text;
}

function texts({ model }: Project): Map<string, string> {
    return new Map(
        subjectsOf(model).map((subject) => {
            const diagram = picture(model, subject, { language: 'ko', instances: 'expanded', hasLegend: true });
            return [subjectText(subject), diagram ? render(diagram).text : ''];
        }),
    );
}

/** From what is drawn, as a node or as a group, to its id in the text. */
function idsOf({ model }: Project): Map<string, string> {
    return new Map(
        subjectsOf(model).flatMap((subject) => {
            const diagram = picture(model, subject, { language: 'en' });
            const ids = diagram ? render(diagram).ids : new Map<string, string>();
            const groups = new Set([...ids].flatMap(([id, drawn]) => (id.startsWith('g') ? [drawn] : [])));
            return [...ids].flatMap(([id, drawn]) => {
                const isFacts = id.startsWith('n') && groups.has(drawn);
                return isFacts ? [] : [[`${subjectText(subject)} ${id[0]} ${drawn}`, id] as const];
            });
        }),
    );
}

function linesGone(before: string, after: string): string[] {
    const kept = new Set(after.split('\n'));
    return before.split('\n').filter((line) => !kept.has(line));
}
