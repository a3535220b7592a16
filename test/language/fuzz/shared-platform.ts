/** Two applications and a platform that they share; one imports from the other, which imports back. */
export const sharedPlatform: Readonly<Record<string, string>> = {
    'file:///platform/teams.gplan': `team core "플랫폼팀"
team ordering { contact: "#orders" }
`,
    'file:///platform/base.gplan': `template service web { state: stateless  image: "base"  calls login }
template cluster small : kubernetes { nodes: 3..10  pool workers { nodes: 3  cpu: 4 } }
template run careful x2 { rollout: rolling { surge: 1 }  sidecar envoy }
service login { team: core  reads users }
database users { engine: postgres }
system shared { service mail { calls login }  queue jobs }
`,
    'file:///order/model.gplan': `import web, small, careful, login, users, core, shared from "../platform"
import shipping from "../delivery"

system shop "가게" {
  team: core
  /** Takes orders. */
  service order is web {
    image: "order"
    calls shipping via grpc { timeout: 2s }
    aggregate cart { reads carts }
    sends shared.jobs
  }
  cache carts
  function resize { implements order.cart }
  saga checkout { style: orchestrated  changes order.cart }
}
actor shopper { calls door }
gateway door { routes "/orders" to order }
`,
    'file:///order/prod.gplan': `environment prod {
  tier: production
  power feed-a
  region seoul {
    zone a { powered by feed-a }
    zone b
    cluster k8s is small { spans a, b  run order is careful { cpu: 1 }  run door x2 }
    faas lambda : aws-lambda { run resize { timeout: 30s  memory: 512MB } }
    cluster cache : redis { primary carts as main in a  replica carts in b }
    broker bus : kafka { hosts jobs }
  }
  cdn edge for door
  dns name for edge
  stack network : terraform { covers seoul  path: "infra" }
  stub shipping
}
environment staging like prod {
  tier: staging
  without b
  run order x1
  region seoul { zone a { accept single-data-center because "test" } }
}
pipeline delivery for order, door {
  step "migrate" by hand in prod
  staging -> prod with approval
}
checks ours { level warning for no-pipeline in staging  forbid accepting shared-host }
view inside of prod { collapse k8s  show services, shop  focus order depth 2 }
`,
    'file:///delivery/model.gplan': `import all from "../platform"
import shop from "../order"
service shipping is web { team: ordering  calls shop.order }
environment prod { platform paas { run shipping x2 is careful } }
`,
};
