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
    /** Whether it is a mistake in what is written, or the rules' opinion on what is meant. */
    readonly origin: 'text' | 'rules';
    /** Names of the environments it was found in, the strictest first; empty where it stands in none. */
    readonly environments: readonly string[];
    readonly message: Message;
    readonly related: readonly RelatedStretch[];
    readonly fixes: readonly DiagnosticFix[];
}

/** What would be a finding if its author had not accepted it. */
export interface AcceptedDiagnostic extends Diagnostic {
    readonly acceptance: AcceptanceStretch;
}

/** Where an acceptance stands and what it says. */
export interface AcceptanceStretch extends Stretch {
    readonly reason: string;
    readonly until: string | undefined;
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
