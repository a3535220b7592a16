/** The logical and the physical part of one small model, in the layout that the formatter gives. */
export const shop = `team ordering "주문팀"
team delivery "배송팀"

/** Takes orders and tells everybody. */
service 주문서비스 "주문 서비스" {
  team: ordering
  image: "shop/order:1.4.2"
  reads 주문디비
  writes 주문디비
  publishes 주문이벤트
}

service 배송서비스 "배송 서비스" {
  team: delivery
  calls 주문서비스 via http { timeout: 2s }
}

database 주문디비 { engine: postgres }
topic 주문이벤트

pipeline 배포 { dev -> staging -> prod with approval }

environment prod "운영" {
  tier: production
  target: 99.9%
  provisioned by terraform from "infra/prod"
  reconciled by flux from "deploy/prod"

  region seoul {
    zone a { }
    zone b { }

    cluster k8s : kubernetes {
      spans a, b
      balancer order-lb for 주문서비스
      run 주문서비스 x3 {
        cpu: 500m  memory: 512MiB
        spread: zones
        rollout: rolling { surge: 1  unavailable: 0 }
        health: http "/ready"
      }
      run 배송서비스 x2
    }

    // One server carries both copies.
    database server 주문디비서버 : postgres {
      managed
      primary 주문디비 in a
      replica 주문디비 in b { replication: async  failover: automatic }
    }
  }
}

environment staging like prod {
  tier: staging
  run 주문서비스 x1
  without 배송서비스
  stub 배송서비스
}

view 운영 of prod { nest by region  hide 주문디비 }
`;

/** Virtual machines, an application container, functions, and accepted findings. */
export const estate = `environment onprem {
  datacenter pangyo {
    host h1 {
      cpu: 32  memory: 256GiB
      vm v1 { cpu: 8  memory: 32GiB  run billing }
      vm v2 {
        cpu: 8  memory: 32GiB
        appserver tomcat-1 : tomcat { run catalog  run search }
        accept shared-application-container because "licence ends with the old catalog" until 2027-06-30
      }
    }
  }
}

environment cloud {
  faas lambda : aws-lambda {
    run thumbnail { memory: 512MB  timeout: 30s  runtime: nodejs24 }
  }
}

view order-only of prod { focus 주문서비스 depth 2  collapse pangyo }
`;

/** Every statement that the models above do not have, in the layout that the formatter gives. */
export const everything = `import web, careful from "../platform"
import all from "../shared"

checks house "House rules" {
  level error for single-instance, shared-host in production, staging
  level off for no-pipeline
  forbid accepting shared-host
}

actor shopper "구매자" { traffic: 20/s  calls storefront }

system shop "Shop" {
  team: sales
  gateway storefront {
    routes "/orders" to order
    routes "/" to shop.catalog { timeout: 2s  retries: 2 }
  }
  service order "주문" is web {
    aggregate cart { reads carts  writes orders }
    aggregate bill "Bill" { sends jobs }
    target: 99.95%
  }
  service catalog is web
  system search { service index { receives jobs via amqp } }
  saga checkout { changes order.cart, order.bill  style: orchestrated }
}

function add-to-cart { implements shop.order.cart }
database orders { engine: postgres  size: 20GiB }
cache carts { engine: redis }
bucket files
queue jobs { retention: 3d }

template service web {
  state: stateless  start: 20s
  accept single-instance because "every web service restarts in a second"
}
template cluster small : kubernetes { pool workers { nodes: 3..10 } }
template database server managed-server : postgres { managed }
template run careful x2..4 { rollout: rolling  sidecar envoy : envoy }

environment production {
  tier: production
  stack network "Network" : terraform { path: "infra"  repository: "git.example.com/infra"  covers seoul.k8s, edge }
  cdn edge : cloudfront for public-lb
  dns shop-name "shop.example.com" for edge
  provider aws {
    region seoul {
      power feed-a
      power feed-b
      datacenter icn1 {
        rack r1 { powered by feed-a, feed-b  host h1 { hypervisor: kvm  vm v1 } }
      }
      group web-group { nodes: 2..6  run shop.catalog x2..6 is careful }
      balancer public-lb for shop.storefront
      cluster k8s is small {
        pool spot { nodes: 3..10  price: 0.12 USD/h }
        pod order-pod { run shop.order x3 { standby: 1 }  sidecar proxy { memory: 64MiB } }
      }
      database server orders-server is managed-server {
        primary orders as main
        standby orders as spare in icn1 { replication: sync }
      }
      broker rabbit : rabbitmq { nodes: 3  hosts jobs }
      registry images
      platform s3 { hosts files }
    }
  }
}

pipeline release for shop.order, shop.catalog {
  step "migrate the schema" by hand in production
  production with approval
}
`;
