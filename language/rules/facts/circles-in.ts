/** The largest groups of nodes of which each leads to each other. */
export function circlesIn<Node>(nodes: Iterable<Node>, next: (node: Node) => readonly Node[]): (readonly Node[])[] {
    const order = inOrderOfLeaving(nodes, next);
    const before = new Map<Node, Node[]>();
    for (const node of order) {
        for (const each of next(node)) {
            const others = before.get(each);
            if (others) others.push(node);
            else before.set(each, [node]);
        }
    }
    const seen = new Set<Node>();
    return order.toReversed().flatMap((node) => {
        const circle = [...reachable(node, (each) => before.get(each) ?? [], seen)];
        return circle.length > 1 ? [circle] : [];
    });
}

/** A walk into the depth, without recursion, because chains may be long. */
function inOrderOfLeaving<Node>(nodes: Iterable<Node>, next: (node: Node) => readonly Node[]): Node[] {
    const seen = new Set<Node>();
    const order: Node[] = [];
    for (const start of nodes) {
        if (seen.has(start)) continue;
        seen.add(start);
        const open = [{ node: start, rest: [...next(start)] }];
        for (let top = open.at(-1); top; top = open.at(-1)) {
            const following = top.rest.pop();
            if (following === undefined) {
                order.push(top.node);
                open.pop();
            } else if (!seen.has(following)) {
                seen.add(following);
                open.push({ node: following, rest: [...next(following)] });
            }
        }
    }
    return order;
}

function* reachable<Node>(start: Node, next: (node: Node) => readonly Node[], seen: Set<Node>): Generator<Node> {
    const open = [start];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (seen.has(node)) continue;
        seen.add(node);
        yield node;
        open.push(...next(node));
    }
}
