import {
    EventEmitter,
    Range,
    ThemeColor,
    ThemeIcon,
    type TreeDataProvider,
    TreeItem,
    TreeItemCollapsibleState,
    Uri,
} from 'vscode';
import type { FindingItem } from '../../../server/protocol.ts';
import { type FindingFilter, type FindingGroup, findingGroups, type Grouping } from './finding-groups.ts';
import type { FindingTexts } from './finding-texts.ts';

/** What the list of findings shows at the moment. */
export class FindingsTree implements TreeDataProvider<FindingGroup | FindingItem> {
    findings: readonly FindingItem[] = [];
    grouping: Grouping = 'principle';
    filter: FindingFilter = { severities: new Set(), environments: new Set() };
    readonly #texts: () => FindingTexts;
    readonly #changed = new EventEmitter<void>();
    readonly onDidChangeTreeData = this.#changed.event;

    constructor(texts: () => FindingTexts) {
        this.#texts = texts;
    }

    show(): void {
        this.#changed.fire();
    }

    getChildren(parent?: FindingGroup | FindingItem): (FindingGroup | FindingItem)[] {
        if (!parent) return findingGroups(this.findings, this.grouping, this.filter);
        return 'findings' in parent ? [...parent.findings] : [];
    }

    getTreeItem(node: FindingGroup | FindingItem): TreeItem {
        return 'findings' in node ? groupItem(node, this.#texts().none[this.grouping]) : findingItem(node);
    }
}

function groupItem({ name, findings }: FindingGroup, none: string): TreeItem {
    const item = new TreeItem(name ?? none, TreeItemCollapsibleState.Expanded);
    item.description = String(findings.length);
    return item;
}

function findingItem({ uri, range, rule, severity, message, environments }: FindingItem): TreeItem {
    const item = new TreeItem(message, TreeItemCollapsibleState.None);
    const { start, end } = range;
    const selection = new Range(start.line, start.character, end.line, end.character);
    item.description = [rule, ...environments].join(' · ');
    item.iconPath = icons[severity];
    item.tooltip = message;
    item.command = { command: 'vscode.open', title: '', arguments: [Uri.parse(uri), { selection }] };
    return item;
}

const icons: Readonly<Record<FindingItem['severity'], ThemeIcon>> = {
    error: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
    warning: new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
    info: new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground')),
    hint: new ThemeIcon('lightbulb'),
};
