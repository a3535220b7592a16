import { expect, test } from 'vitest';
import { expectOutline, outlineOf } from '../../../support/outline.ts';

test('says of every place what is lost, reduced and taken over when it fails', () =>
    expectOutline(
        `
service order { reads orders  writes orders }
service shop { calls order }
database orders
actor buyer { calls shop }

environment prod {
  region seoul {
    zone a
    zone b
    cluster k8s : kubernetes {
      spans a, b
      run order x3 { spread: zones }
      run shop x2 { spread: zones }
    }
    database server db : postgres {
      primary orders in a
      standby orders in b { failover: automatic }
    }
  }
}
`,
        'failures:prod',
        `
environment prod: environment
  region seoul: region
    facts if it fails: single point of failure | lost: order, shop, orders
    place a: zone | taken over: orders | reduced: order ×3→×1, shop ×2→×1
    place b: zone | reduced: order ×3→×2, shop ×2→×1 | fewer copies: orders
    cluster k8s: kubernetes | spans a, b
      facts if it fails: lost: order, shop
      service order: ×3 | spread over zones
      service shop: ×2 | spread over zones
    server db: postgres
      facts if it fails: lost: orders | lost with them: order, shop
      database orders: primary | in a
      database orders: standby | in b
`,
    ));

test('tells what stops because it needs what is lost, and marks where one failure stops a way in', () =>
    expectOutline(
        `
service order { reads orders  writes orders }
service shop { calls order }
database orders
actor buyer { calls shop }

environment prod {
  host h1 { run shop x2 }
  host h2 { run shop x2 }
  host h3 { vm v1 { run order x1 }  vm v2 { primary orders } }
}
`,
        'failures:prod',
        `
environment prod: environment
  host h1: host
    facts if it fails: reduced: shop ×4→×2
    service shop: ×2
  host h2: host
    facts if it fails: reduced: shop ×4→×2
    service shop: ×2
  host h3: host
    facts if it fails: lost: order, orders | lost with them: shop
    vm v1: virtual machine
      facts if it fails: lost: order | lost with them: shop
      service order: ×1 | single point of failure
    vm v2: virtual machine
      facts if it fails: lost: orders | lost with them: order, shop
      database orders: primary | single point of failure
`,
    ));

test('tells where the load needs more instances than are left', () =>
    expectOutline(
        `
service order
environment prod {
  zone a { run order x2 { required: 3 } }
  zone b { run order x2 { required: 3 } }
}
`,
        'failures:prod',
        `
environment prod: environment
  zone a: zone
    facts if it fails: too few left: order ×4→×2, 3 needed
    service order: ×2
  zone b: zone
    facts if it fails: too few left: order ×4→×2, 3 needed
    service order: ×2
`,
    ));

test('tells a queue that is lost with its broker, and does not say the same again inside', () =>
    expectOutline(
        `
queue jobs
service worker { receives jobs }
environment prod {
  datacenter hall { vm v1 { broker rabbit : rabbitmq { hosts jobs } } }
  vm v2 { run worker }
}
`,
        'failures:prod',
        `
environment prod: environment
  datacenter hall: data center
    facts if it fails: lost: jobs
    vm v1: virtual machine
      broker rabbit: rabbitmq
        queue jobs: queue
  vm v2: virtual machine
    facts if it fails: single point of failure | lost: worker
    service worker
`,
    ));

test('tells of what a filter lets through only', () =>
    expectOutline(
        `
team sales
service order { team: sales }
service stock
environment prod { vm v1 { run order  run stock } }
`,
        'failures:prod',
        `
environment prod: environment
  vm v1: virtual machine
    facts if it fails: single point of failure | lost: order
    service order
`,
        { filter: { teams: ['sales'] } },
    ));

test('leaves out what an element consists of and what runs beside it', () =>
    expectOutline(
        `
service order { aggregate Cart }
environment prod { vm v1 { sidecar mesh : istio  run order x2 { sidecar logs : fluentd } } }
`,
        'failures:prod',
        `
environment prod: environment
  vm v1: virtual machine
    facts if it fails: single point of failure | lost: order
    service order: ×2
`,
    ));

test('of the very many that need what is lost, a filter counts those that pass', () => {
    const names = Array.from({ length: 20 }, (_, index) => `s${index}`);
    const services = names.map((name, index) => `service ${name} { team: ${index % 2 ? 'odd' : 'even'}  calls hub }`);
    const runs = names.map((name) => `host on-${name} { run ${name} }`);
    const model = ['team odd', 'team even', 'service hub', ...services, 'environment prod { host one { run hub x1 }']
        .concat(runs, '}')
        .join('\n');
    const linesFor = (team: string) => outlineOf(model, 'failures:prod', { filter: { teams: [team] } });
    expect(linesFor('even')).toContain('lost with them: s0, s2, s4, s6, s8, s10, and 4 more\n');
    expect(linesFor('odd')).toContain('lost with them: s1, s3, s5, s7, s9, s11, and 4 more\n');
});
