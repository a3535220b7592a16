/**
 * A company as the rules see it: so many services of fifty teams in trees of calls, each fifth with a database, in
 * production, staging and test; five instances of each service in all. Nine of ten run in four clusters, the others
 * in virtual machines in a hall with racks and hosts. A few things are wrong here and there.
 */
export function generatedLandscape(services: number): string {
    const indexes = Array.from({ length: services }, (_, index) => index);
    const inMachines = indexes.filter((index) => index % 10 === 9);
    const inClusters = indexes.filter((index) => index % 10 !== 9);
    return [
        Array.from({ length: teams }, (_, team) => `team team-${team}`).join('\n'),
        'actor shopper { calls service-0 via https }',
        ...indexes.map((index) => serviceText(index, services)),
        'checks house { level off for single-instance in staging, test }',
        productionText(inClusters, inMachines),
        environmentText('staging', 'production', indexes),
        environmentText('test', 'staging', indexes),
        indexes
            .map((index) => `pipeline delivery-${index} for service-${index} { test -> staging -> production }`)
            .join('\n'),
    ].join('\n\n');
}

const teams = 50;
const clusters = ['north', 'east', 'south', 'west'];
const racks = ['a', 'b', 'c'];

function serviceText(index: number, services: number): string {
    const called = [index * 2 + 1, index * 2 + 2].filter((each) => each < services);
    const calls = called.map((each) => `\n  calls service-${each} via grpc { timeout: 2s }`).join('');
    const access = hasDatabase(index) ? `\n  reads data-${index}\n  writes data-${index}` : '';
    const data = `\n\ndatabase data-${index} { engine: postgres  size: 20GiB  backup: daily }\nqueue work-${index}`;
    return `service service-${index} {
  team: team-${index % teams}
  image: "shop/service-${index}:1.${index}.0"
  state: ${index % 20 === 1 ? 'session' : 'stateless'}
  start: 10s${calls}${access}${hasDatabase(index) ? `\n  sends work-${index}\n  receives work-${index}` : ''}
}${hasDatabase(index) ? data : ''}`;
}

function hasDatabase(index: number): boolean {
    return index % 5 === 0;
}

function productionText(inClusters: readonly number[], inMachines: readonly number[]): string {
    return `environment production {
  tier: production
  target: 99.9%
  audience: public
  provisioned by terraform from "infra"
  reconciled by flux from "deploy"
  balancer entry : alb for service-0 { exposure: public }
  balancer machines-entry : haproxy for ${inMachines.map((index) => `service-${index}`).join(', ')} { routing: path }
  region seoul {
    zone a
    zone b
    zone c
    registry images : ecr
${clusters
    .map((name, part) =>
        clusterText(
            name,
            inClusters.filter((_, at) => at % clusters.length === part),
        ),
    )
    .join('\n')}
  }
  datacenter hall {
    power left
    power right
${racks.map((name) => rackText(name, inMachines)).join('\n')}
  }
}`;
}

function clusterText(name: string, indexes: readonly number[]): string {
    const data = indexes.filter(hasDatabase);
    return `    cluster ${name} : kubernetes {
      spans a, b, c
      network: flat
      pool ${name}-nodes { nodes: 30  cpu: 16  memory: 64GiB }
${indexes.map(runText).join('\n')}
    }
    broker ${name}-broker : kafka { nodes: 3  hosts ${data.map((index) => `work-${index}`).join(', ')} }
${data.map(serverText).join('\n')}`;
}

function runText(index: number): string {
    return `      run service-${index} x${index % 30 === 7 ? 1 : 3} {
        cpu: 200m
        memory: 256MiB
        spread: zones
        rollout: rolling { surge: 1  unavailable: 0 }
        health: http "/ready"
      }`;
}

function serverText(index: number): string {
    return `    database server server-${index} : postgres {
      managed
      primary data-${index} as primary-${index} in a
      replica data-${index} as replica-${index} in b { replication: async  failover: automatic }
    }`;
}

function rackText(rack: string, indexes: readonly number[]): string {
    const hosts = Array.from({ length: Math.ceil(indexes.length / 10) }, (_, at) =>
        indexes.slice(at * 10, at * 10 + 10),
    );
    return `    rack rack-${rack} {
      powered by left, right
${hosts.map((machines, host) => hostText(`${rack}-${host}`, machines, rack)).join('\n')}
    }`;
}

function hostText(name: string, indexes: readonly number[], rack: string): string {
    return `      host host-${name} {
        cpu: 32
        memory: 128GiB
        hypervisor: kvm
${indexes.map((index) => `        vm vm-${rack}-${index} { cpu: 2  memory: 8GiB  run service-${index} }`).join('\n')}
      }`;
}

function environmentText(name: string, base: string, indexes: readonly number[]): string {
    const runs = indexes.filter((index) => index % 10 !== 9).map((index) => `  run service-${index} x1`);
    return `environment ${name} like ${base} {
  tier: ${name}
${runs.join('\n')}
}`;
}
