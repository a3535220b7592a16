/** A model as a team would write it, about `lines` lines long: services in chains of 40, each with its database, three environments. */
export function generatedModel(lines: number): string {
    const services = Math.max(4, Math.round(lines / 27));
    const parts = Array.from({ length: services }, (_, index) => serviceText(index, services));
    return [...parts, environmentsText(services)].join('\n');
}

function serviceText(index: number, services: number): string {
    const next = index + 1;
    const isLast = next >= services || next % 40 === 0;
    const call = isLast ? '' : `\n  calls order-${next} via grpc { timeout: 2s  retries: 0 }`;
    return `service order-${index} "주문 서비스 ${index}" {
  image: "shop/order-${index}:1.4.2"
  state: stateless
  reads orders-${index}
  writes orders-${index}${call}
}

database orders-${index} { engine: postgres }
`;
}

/** Each environment holds at most 40 services, as one team's part of a large system would. */
function environmentsText(services: number): string {
    const parts: string[] = [];
    for (let first = 0; first < services; first += 40) {
        const last = Math.min(services, first + 40);
        const indexes = Array.from({ length: last - first }, (_, offset) => first + offset);
        parts.push(environmentText(first / 40, indexes));
    }
    return parts.join('\n');
}

function environmentText(part: number, indexes: readonly number[]): string {
    return `environment prod-${part} "운영 ${part}" {
  tier: production
  target: 99.9%
  provisioned by terraform from "infra/prod"
  reconciled by flux from "deploy/prod"

  region seoul {
    zone a { }
    zone b { }

    cluster k8s : kubernetes {
      spans a, b
${indexes.map(runText).join('\n')}
    }
${indexes.map(serverText).join('\n')}
  }
}

environment staging-${part} like prod-${part} {
  tier: staging
  run order-${indexes[0] ?? 0} x1
}
`;
}

function runText(index: number): string {
    return `      run order-${index} x3 {
        cpu: 500m  memory: 512MiB
        spread: zones
        rollout: rolling { surge: 1  unavailable: 0 }
        health: http "/ready"
      }`;
}

function serverText(index: number): string {
    return `    database server orders-${index}-server : postgres {
      managed
      primary orders-${index} in a
      replica orders-${index} in b { replication: async  failover: automatic }
    }`;
}
