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
