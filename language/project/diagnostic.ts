import type { TextEdit } from '../changes/change.ts';
import type { Message } from '../messages/message.ts';
import type { Stretch } from '../model/source.ts';
import type { Severity } from '../rules/rule.ts';

/** A finding, an unknown name or a mistake in the text, as every surface shows it. */
export interface Diagnostic extends Stretch {
    readonly severity: Severity;
    /** A rule's id, or the kind of mistake: `syntax`, `name`, `value`, `unused-acceptance` … */
    readonly code: string;
    /** True when `code` is a rule, so that it has a page and can be accepted. */
    readonly isFinding: boolean;
    readonly message: Message;
    readonly related: readonly RelatedStretch[];
    readonly fixes: readonly DiagnosticFix[];
}

export interface RelatedStretch extends Stretch {
    readonly message: Message;
}

export interface DiagnosticFix {
    readonly title: Message;
    readonly kind: 'safe' | 'suggestion';
    /** Computed when asked for; offsets are those of the texts the project was read from. */
    readonly edits: () => readonly TextEdit[];
}
