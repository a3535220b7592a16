import type { Mistake } from './slips.ts';

/** What beginners get wrong in imports, templates, checks, pipelines and everything around systems. */
export const forms: readonly Mistake[] = [
    {
        claim: 'an import without quotes around the folder',
        snippet: `
import web from ../platform
//              ^^^^^^^^^^^ Text stands in double quotes. Write "../platform".
service order
`,
        survives: ['service order'],
    },
    {
        claim: 'an import without names',
        snippet: `
import "../platform"
//     ^^^^^^^^^^^^^ '"../platform"' cannot stand here. Such a statement is written 'import order, stock from "../platform"'.
service order
`,
        survives: ['service order'],
    },
    {
        claim: 'imported names without a comma',
        snippet: `
import web login from "../platform"
//         ^^^^^ 'login' cannot stand here. Such a statement is written 'import order, stock from "../platform"'.
service order
`,
        survives: ['service order'],
    },
    {
        claim: 'imported names in braces',
        snippet: `
import { web } from "../platform"
//     ^ '{' cannot stand here. Such a statement is written 'import order, stock from "../platform"'.
service order
`,
        survives: ['service order'],
    },
    {
        claim: 'a template without its kind',
        snippet: `
template web { state: stateless }
//       ^^^ 'web' cannot stand here. Such a statement is written 'template service web { … }'.
service order
`,
        survives: ['service order'],
    },
    {
        claim: 'a template without a name',
        snippet: `
template service { state: stateless }
//       ^^^^^^^ A name is missing after 'service'.
service order
`,
        survives: ['service order'],
    },
    {
        claim: 'a template behind a colon',
        snippet: `
service order : web
//            ^ What an element takes from a template is said by 'is'. Write 'is web'.
service stock
`,
        survives: ['service order', 'service stock'],
    },
    {
        claim: "a template behind 'extends'",
        snippet: `
service order extends web { calls stock }
//            ^^^^^^^ What an element takes from a template is said by 'is'. Write 'is web'.
service stock
`,
        survives: ['service order { calls stock }', 'service stock'],
    },
    {
        claim: "'is' before the name",
        snippet: `
service is web order
//      ^^^^^^^^^^^^ 'is' comes last, behind the name and everything that belongs to it. Write 'service order is web'.
service stock
`,
        survives: ['service is', 'service stock'],
    },
    {
        claim: "a title behind 'is'",
        snippet: `
service order is web "Order"
//                   ^^^^^^^ 'is' comes last, behind the name and everything that belongs to it. Write 'order "Order" is web'.
service stock
`,
        survives: ['service order', 'service stock'],
    },
    {
        claim: "a count behind 'is'",
        snippet: `
environment prod {
  run order is careful x3
  //                   ^^ 'is' comes last, behind the name and everything that belongs to it. Write 'order x3 is careful'.
  zone a
}
`,
        survives: ['environment prod { run order; zone a }'],
    },
    {
        claim: 'a level behind its rule',
        snippet: `
checks house {
  level single-instance error
  //                    ^^^^^ 'error' cannot stand here. Such a statement is written 'level error for single-instance'.
  forbid accepting shared-host
}
`,
        survives: ['checks house { prohibition }'],
    },
    {
        claim: "a level without 'for'",
        snippet: `
checks house {
  level error single-instance
  //          ^^^^^^^^^^^^^^^ 'single-instance' cannot stand here. Such a statement is written 'level error for single-instance'.
  forbid accepting shared-host
}
`,
        survives: ['checks house { prohibition }'],
    },
    {
        claim: 'a level like a property',
        snippet: `
checks house {
  single-instance: off
//^^^^^^^^^^^^^^^ The level of a rule is written 'level off for single-instance'.
  forbid accepting shared-host
}
`,
        survives: ['checks house { prohibition }'],
    },
    {
        claim: "a prohibition without 'accepting'",
        snippet: `
checks house {
  forbid shared-host
  //     ^^^^^^^^^^^ 'shared-host' cannot stand here. Such a statement is written 'forbid accepting single-instance'.
  level off for no-pipeline
}
`,
        survives: ['checks house { levelsetting }'],
    },
    {
        claim: 'checks without a name',
        snippet: `
checks {
//<------ A name is missing after 'checks'.
  level off for no-pipeline
}
service order
`,
        survives: ['service order'],
    },
    {
        claim: 'a step among the stages',
        snippet: `
pipeline p {
  dev -> step "migrate" by hand -> prod
  //     ^^^^ A step is no stage: write it as a statement of its own, such as 'step "migrate the schema" by hand in prod'.
}
service order
`,
        survives: ['pipeline p', 'service order'],
    },
    {
        claim: 'a step without quotes',
        snippet: `
pipeline p {
  dev -> prod
  step migrate by hand
  //   ^^^^^^^ Text stands in double quotes. Write "migrate".
}
service order
`,
        survives: ['pipeline p', 'service order'],
    },
    {
        claim: 'a step that nobody does',
        snippet: `
pipeline p {
  step "migrate"
  //   ^^^^^^^^^ The statement ends too early after '"migrate"'. Expected: 'by'.
  dev -> prod
}
`,
        survives: ['pipeline p'],
    },
    {
        claim: 'stages without arrows',
        snippet: `
pipeline p {
  dev
  prod
//^^^^ The stages of a pipeline are one chain of arrows. Write '-> prod' behind the stage that comes before.
}
service order
`,
        survives: ['pipeline p', 'service order'],
    },
    {
        claim: 'two chains of stages',
        snippet: `
pipeline p {
  dev -> staging
  step "migrate" by hand
  staging -> prod
//^^^^^^^ The stages of a pipeline are one chain of arrows. Write '-> staging' behind the stage that comes before.
}
service order
`,
        survives: ['pipeline p { step }', 'service order'],
    },
    {
        claim: 'a system inside of a service',
        snippet: `
service order {
  system shop
//^^^^^^ 'system' is declared at the top level of a file, not in the block of 'service'.
  calls stock
}
`,
        survives: ['service order { calls stock }'],
    },
    {
        claim: 'a service inside of a service',
        snippet: `
service order {
  service cart { calls stock }
//^^^^^^^ 'service' is declared at the top level of a file, not in the block of 'service'.
  calls stock
}
`,
        survives: ['service order { calls stock }'],
    },
    {
        claim: 'an environment inside of a system',
        snippet: `
system shop {
  environment prod { zone a }
//^^^^^^^^^^^ 'environment' is declared at the top level of a file, not in the block of 'system'.
  service order
}
`,
        survives: ['system shop { service order }'],
    },
    {
        claim: 'an aggregate without its service',
        snippet: `
aggregate cart { calls stock }
//<--------- 'aggregate' cannot stand at the top level of a file. It belongs into the block of 'service'.
service order
`,
        survives: ['service order'],
    },
    {
        claim: 'a saga that only lists',
        snippet: `
saga checkout { order, bill }
//              ^^^^^ A saga says what it changes. Write 'changes order'.
service order
`,
        survives: ['saga checkout', 'service order'],
    },
    {
        claim: 'a route without quotes',
        snippet: `
gateway web {
  routes /orders to order
  //     ^^^^^^^ Text stands in double quotes. Write "/orders".
  routes "/" to shop
}
`,
        survives: ['gateway web { route shop }'],
    },
    {
        claim: "a route without 'to'",
        snippet: `
gateway web {
  routes "/orders" order
  //               ^^^^^ 'order' cannot stand here. Such a statement is written 'routes "/orders" to order'.
  routes "/" to shop
}
`,
        survives: ['gateway web { route shop }'],
    },
    {
        claim: 'a route with an arrow',
        snippet: `
gateway web {
  routes "/orders" -> order
  //               ^^ '->' cannot stand here. Such a statement is written 'routes "/orders" to order'.
  routes "/" to shop
}
`,
        survives: ['gateway web { route shop }'],
    },
    {
        claim: 'a misspelled route',
        snippet: `
gateway web {
  route "/orders" to order
//^^^^^ No statement begins with 'route'. Did you mean 'routes'?
  routes "/" to shop
}
`,
        survives: ['gateway web { route shop }'],
    },
    {
        claim: "'to' behind a verb that takes none",
        snippet: `
service order {
  publishes to placed
  //        ^^ No 'to' stands behind 'publishes'. Write 'publishes placed'.
  sends jobs
}
`,
        survives: ['service order { publishes to; sends jobs }'],
    },
    {
        claim: "a power feed without 'by'",
        snippet: `
environment prod {
  rack r1 {
    powered feed-a
    //      ^^^^^^ 'feed-a' cannot stand here. Such a statement is written 'powered by feed-a, feed-b'.
    host h1
  }
}
`,
        survives: ['environment prod { rack r1 { host h1 } }'],
    },
    {
        claim: 'a topic declared in its broker',
        snippet: `
environment prod {
  broker kafka {
    topic placed
//  ^^^^^ A topic is declared at the top level of a file, not in the block of 'broker'. To say that it lives here, write 'hosts placed'.
    nodes: 3
  }
}
`,
        survives: ['environment prod { broker kafka { nodes } }'],
    },
    {
        claim: 'what a stack covers without a block',
        snippet: `
environment prod {
  stack machines : terraform covers k8s
  //                         ^^^^^^ 'covers' cannot stand here. Such a statement is written 'stack machines : terraform { covers k8s }'.
  zone a
}
`,
        survives: ['environment prod { stack machines; zone a }'],
    },
    {
        claim: 'a way in that leads nowhere',
        snippet: `
environment prod {
  cdn edge
  //  ^^^^ The statement ends too early after 'edge'. Expected: 'for'.
  zone a
}
`,
        survives: ['environment prod { zone a }'],
    },
    {
        claim: 'a range with a dash',
        snippet: `
environment prod {
  pool workers { nodes: 3-10 }
  //                    ^^^^ A range is written '3..10'.
  zone a
}
`,
        survives: ['environment prod { pool workers { nodes }; zone a }'],
    },
];
