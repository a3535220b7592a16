import { expect, test } from 'vitest';
import { hover, type Language } from '../../../language/index.ts';
import { snippetProject } from './snippet-project.ts';

const shop = `
team ordering "Order team" { contact: "#orders" }
/** Takes <b>orders</b>. */
service order "Orders" {
  team: ordering
  writes orders
}
service shipping { calls order via http }
database orders
environment prod {
  tier: production
  provisioned by terraform
  region seoul {
    zone a
    zone b
    cluster k8s : kubernetes {
      spans a, b
      balancer order-lb for order
      run order x3 { spread: zones }
      run shipping
    }
    database server store { primary orders in a }
  }
}
environment staging like prod { run order x1 }
pipeline delivery { staging -> prod with approval }
`;

test('tells what a service is, who owns it, what it talks to and where it runs', () => {
    expect(hovered(shop.replace('service order', 'service or<|>der'))).toBe(`**service** \`order\` · Orders

Takes \\<b\\>orders\\</b\\>.

- Team: \`ordering\`
- Writes \`orders\`
- Called by \`shipping\` (http)
- \`prod\`: 3 instances in \`seoul.k8s\`
- \`staging\`: 1 instance in \`seoul.k8s\``);
});

test('tells the same in Korean', () => {
    const text = hovered(shop.replace('service order', 'service or<|>der'), 'ko');
    expect(text).toContain('**서비스** `order`');
    expect(text).toContain('- 호출하는 쪽: `shipping` (http)');
    expect(text).toContain('- `prod`: `seoul.k8s`에 인스턴스 3개');
});

test('tells of a placement what it fails together with and how requests reach it', () => {
    const text = hovered(shop.replace('run order x3', 'run ord<|>er x3'));
    expect(text).toContain(`- \`prod\`: 3 instances in \`seoul.k8s\`
- Fails together with: cluster \`k8s\`, region \`seoul\`
- Spread over zones: \`seoul.a\`, \`seoul.b\`
- Requests come through \`order-lb\`
- Called here by \`shipping\``);
});

test('tells of a count what it counts', () => {
    expect(hovered(shop.replace('order x3', 'order x<|>3'))).toContain('`prod`: 3 instances in `seoul.k8s`');
});

test('tells of a place what stands in it and who builds it', () => {
    expect(hovered(shop.replace('cluster k8s', 'cluster k<|>8s'))).toBe(`**cluster** \`k8s\`

- Technology: \`kubernetes\`
- Fails together with: region \`seoul\`
- Spans \`seoul.a\`, \`seoul.b\`
- Runs \`order\` x3, \`shipping\` x1
- Balancers: \`order-lb\`
- Provisioned by \`terraform\`, as stated for \`prod\``);
});

test.each([
    ['a zone', 'spans a', 'spans <|>a', 'Keeps primary `orders`'],
    ['an environment', 'like prod', 'like pr<|>od', 'Tier: production'],
    ['a team', 'team: ordering', 'team: or<|>dering', 'Owns `order`'],
    ['a balancer', 'balancer order-lb', 'balancer <|>order-lb', 'Distributes requests to `order`'],
    ['a pipeline', 'pipeline delivery', 'pipeline delivery<|>', 'Promotes `staging` → `prod` (approval)'],
    ['a database', 'primary orders', 'primary or<|>ders', '`prod`: primary in `seoul.a`'],
    ['a keyword', 'spans a', 'sp<|>ans a', 'The zones over which the cluster stretches.'],
    ['a property', 'spread: zones', 'spr<|>ead: zones', 'One of: `zones`, `hosts`'],
    ['a value', 'spread: zones', 'spread: zo<|>nes', 'One of: `zones`, `hosts`'],
    ['a property with a unit', 'spread: zones', 'me<|>mory: 1GiB', '`512MiB`'],
    ['a property in a block', 'spread: zones', 'rollout: rolling { sur<|>ge: 1 }', 'during a rollout'],
    ['a rule', 'spans a', 'accept shared-<|>host because "x"\nspans a', 'run on one machine without isolation'],
])('explains %s', (_, before, after, expected) => {
    expect(hovered(shop.replace(before, after))).toContain(expected);
});

const everyKind = `
team sales
template service web { state: stateless  calls login }
template run careful x2 { spread: zones  sidecar envoy }
template cluster small : kubernetes { pool workers { nodes: 3..10 } }
service login
system shop "Shop" {
  team: sales
  topic placed
  service order is web {
    aggregate cart { publishes placed }
  }
  function add { implements order.cart }
  gateway entry { routes "/orders" to order }
  saga checkout { style: orchestrated  changes order.cart }
}
environment prod {
  tier: production
  datacenter pangyo {
    power feed-a
    rack r1 { powered by feed-a  host h1 { run entry } }
    broker kafka-1 { hosts placed }
    cluster k8s is small { run order is careful { cpu: 1 } }
  }
  cdn edge : cloudfront for entry
  stack machines : ansible { path: "infra"  covers r1 }
}
environment staging like prod { tier: staging  run order { cpu: 2 } }
pipeline delivery { step "migrate" by hand in prod  staging -> prod }
checks house { level error for shared-host in prod  forbid accepting no-pipeline }
`;

test('tells of an element in a system its whole name, its template and what it is a part of', () => {
    expect(hovered(everyKind.replace('service order is', 'service or<|>der is'))).toBe(`**service** \`shop.order\`

- Team: \`sales\`
- Follows the template \`web\`
- The template states \`state\`
- The template uses \`login\`
- Aggregates: \`cart\`
- Implemented by \`shop.add\`
- Takes part in \`checkout\`
- Calls \`login\`
- Publishes \`shop.placed\`
- Called by \`shop.entry\` (/orders)
- \`prod\`: 2 instances in \`pangyo.k8s\`
- \`staging\`: 2 instances in \`pangyo.k8s\``);
});

test('tells of an environment and a place who owns them, and of the team what it owns', () => {
    const owned = everyKind.replace('datacenter pangyo {', 'team: sales  datacenter pangyo { team: sales');
    expect(hovered(owned.replace('environment prod', 'environment pr<|>od'))).toContain('- Team: `sales`');
    expect(hovered(owned.replace('datacenter pangyo', 'datacenter pan<|>gyo'))).toContain('- Team: `sales`');
    expect(hovered(owned.replace('team sales', 'team sa<|>les'))).toMatch(/- Owns .*`prod`.*`pangyo`/);
});

test('tells of values that are written elsewhere where they come from', () => {
    const text = hovered(everyKind.replace('run order { cpu: 2 }', 'run ord<|>er { memory: 1GiB }'));
    expect(text).toContain('- From template `careful`: `spread: zones`');
    expect(text).toContain('- From `prod`: `cpu: 1`');
    expect(text).toContain('- The count is from `prod`');
    expect(hovered(everyKind.replace('run order is careful', 'run or<|>der is careful'))).toContain(
        '- The count is from template `careful`',
    );
    expect(hovered(everyKind.replace('tier: staging', '').replace('staging like', 'st<|>aging like'))).toContain(
        '- From `prod`: `tier: production`',
    );
});

test.each([
    ['a system', 'system shop', 'system sh<|>op', 'Holds `placed`, `order`, `add`, `entry`'],
    ['an aggregate', 'aggregate cart', 'aggregate c<|>art', 'Changes together inside `shop.order`'],
    ['an aggregate in a saga', 'changes order.cart', 'changes order.c<|>art', 'Publishes `shop.placed`'],
    ['a saga', 'saga checkout', 'saga check<|>out', 'Changes `shop.order.cart`'],
    ['a template', 'is web', 'is we<|>b', '**service template** `web`'],
    ['a template for places', 'template cluster small', 'template cluster sm<|>all', 'Followed by `k8s`'],
    ['a part of a template', 'pool workers', 'pool wo<|>rkers', '`prod`: `pangyo.k8s.workers`'],
    ['a place that follows a template', 'cluster k8s', 'cluster k<|>8s', 'Follows the template `small`'],
    ['a topic', 'hosts placed', 'hosts pl<|>aced', '`prod`: on `pangyo.kafka-1`'],
    ['a broker', 'broker kafka-1', 'broker kaf<|>ka-1', 'Hosts `shop.placed`'],
    ['a machine in a rack', 'host h1', 'host h<|>1', 'Powered by `feed-a`, as stated for rack `r1`'],
    ['a machine that a stack describes', 'host h1', 'host h<|>1', 'Described by `machines` (ansible)'],
    ['a power feed', 'power feed-a', 'power fe<|>ed-a', 'Powers rack `r1`'],
    ['a CDN', 'cdn edge', 'cdn ed<|>ge', '**content delivery network** `edge`'],
    ['a stack', 'stack machines', 'stack ma<|>chines', 'Describes rack `r1`'],
    ['a placement', 'run order is', 'run or<|>der is', 'Beside every instance: `envoy`'],
    [
        'what a placement needs',
        'run order is',
        'run or<|>der is',
        'Needs here: `login` (nothing answers), `shop.placed` (channel)',
    ],
    ['the steps of a pipeline', 'pipeline delivery', 'pipeline deli<|>very', 'Step: migrate by hand in `prod`'],
    ['checks', 'checks house', 'checks ho<|>use', 'error: `shared-host` in `prod`'],
    ['a rule in checks', 'for shared-host', 'for shared-<|>host', 'run on one machine without isolation'],
    ['a sidecar', 'sidecar envoy', 'sidecar en<|>voy', 'runs beside every instance'],
])('tells of %s', (_, before, after, expected) => {
    expect(hovered(everyKind.replace(before, after))).toContain(expected);
});

test('tells of an imported name what it is in the other folder', () => {
    const text = hovered(`import lo<|>gin from "../platform"
service order { calls login }
// file: ../platform/base
/** Knows who you are. */
service login`);
    expect(text).toContain('Knows who you are.');
    expect(text).toContain('Called by `order`');
});

test('tells of a region in a qualified name the region', () => {
    const text = hovered('environment e { region seoul { zone a } cluster c { spans se<|>oul.a } }');
    expect(text).toContain('**region** `seoul`');
});

test('tells what an inherited place is in the environment that inherits it', () => {
    const text = hovered(`
service order
environment prod { region seoul { zone a { run order x3 } } }
environment staging like prod { run order x1  region seo<|>ul { } }`);
    expect(text).toContain('**region** `seoul`');
});

test('explains keywords in text that cannot be read', () => {
    expect(hovered('serv<|>ice {{{ ???')).toContain('A program');
});

const virtualMachine = `A virtual machine.

- Isolates: processor, memory, disk and network, with an operating system of its own
- Costs: a share for the hypervisor, which grows with every virtual machine
- Automates: creating and replacing machines, through the API of the platform
- Limits: when the hardware fails, every virtual machine on it fails
- Starts: with a whole operating system, so slower than a container
- Fits: what needs stricter isolation or cannot be kept in containers`;

test.each([
    ['a virtual machine', 'environment e { v<|>m v : ec2 }', virtualMachine],
    ['its technology', 'environment e { vm v : e<|>c2 }', virtualMachine],
    ['a template of it', 'template vm v : e<|>c2', virtualMachine],
    ['a host', 'environment e { ho<|>st h }', '- Isolates: the hardware'],
    ['a container', 'environment e { contai<|>ner c }', '- Fits: most microservices'],
    ['a pod', 'environment e { po<|>d p }', '- Fits: most microservices'],
    ['a cluster', 'environment e { cluster k : kuber<|>netes }', '- Automates: placing, restarting'],
    ['an application container', 'environment e { appserver a : tom<|>cat }', 'share one process'],
    ['a platform', 'environment e { plat<|>form p }', '- Costs: control'],
    ['functions', 'environment e { faas f : aws-la<|>mbda }', '- Starts: on demand, with a cold start'],
])('tells what it gives and takes to run on %s', (_, snippet, expected) => {
    expect(hovered(snippet)).toContain(expected);
});

test('tells so in Korean, and of nothing in which nothing runs', () => {
    expect(hovered('environment e { vm v : e<|>c2 }', 'ko')).toContain('- 제한: 하드웨어가 고장 나면');
    expect(hovered('environment e { zo<|>ne z }')).toBe('A part of a region that fails on its own.');
});

test('says nothing of white space, comments, texts and unknown names', () => {
    expect(hovered('service a <|>  ')).toBeUndefined();
    expect(hovered('// serv<|>ice')).toBeUndefined();
    expect(hovered('service a "serv<|>ice"')).toBeUndefined();
    expect(hovered('service a { calls unkno<|>wn }')).toBeUndefined();
});

function hovered(snippet: string, language: Language = 'en'): string | undefined {
    const { project, uri, offset } = snippetProject(snippet);
    const contents = hover(project, uri, offset, language)?.contents;
    return typeof contents === 'object' && 'value' in contents ? contents.value : undefined;
}
