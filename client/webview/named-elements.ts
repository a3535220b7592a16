import type { PlainMember } from '../../language/index.ts';
import { isFoldable, type ShownPicture } from './shown-picture.ts';
import type { Texts } from './texts.ts';

/** Gives everything drawn a name and a role, for those who do not see it, and lets the keyboard reach it. */
export function nameElements(shown: ShownPicture, texts: Texts, focused: string | undefined): void {
    // One stop of the Tab key for the whole picture; from there it walks.
    const stop = shown.members.get(focused ?? '') ?? shown.members.values().next().value;
    for (const member of shown.members.values()) {
        const element = shown.elements.get(member.id);
        if (!element) continue;
        element.setAttribute('role', 'button');
        element.setAttribute('aria-label', nameOf(member, texts));
        if (isFoldable(member.id, shown)) element.setAttribute('aria-expanded', String(member.type === 'group'));
        element.setAttribute('tabindex', member === stop ? '0' : '-1');
    }
}

function nameOf(member: PlainMember, texts: Texts): string {
    const { title, details, mark } = member;
    const fold = member.type === 'node' && member.kind === 'folded' ? [texts.folded] : [];
    const found = mark ? [`${texts[`level_${mark.level}`]} ×${mark.count}`] : [];
    return [title, ...details, ...fold, ...found].join(', ');
}
