import { describe, expect, test } from 'vitest';
import { createLanguageServices } from '../../language/services.ts';
import { annotated } from '../support/carets.ts';
import { estate, shop } from '../support/models.ts';
import { type ScopedToken, tokenizer } from '../support/tokenize.ts';

const tokenize = await tokenizer();

const coloured: readonly (readonly [claim: string, snippet: string])[] = [
    [
        'declarations and their names',
        `
service order "Order" { }
//<------- storage.type
//      ^^^^^ entity.name.type
//            ^^^^^^^ string.quoted.double
//                    ^ punctuation.section.block.begin
//                      ^ punctuation.section.block.end
environment staging like prod
//          ^^^^^^^ entity.name.type
//                  ^^^^ keyword.other
//                       ^^^^ variable.other.reference
`,
    ],
    [
        'Unicode names',
        `
service 주문-서비스 { calls größe2.注文 }
//      ^^^^^^ entity.name.type
//               ^^^^^ keyword.control
//                     ^^^^^^^^^ variable.other.reference
`,
    ],
    [
        'interactions',
        `
  calls order via grpc { timeout: 2s }
//^^^^^ keyword.control
//      ^^^^^ variable.other.reference
//            ^^^ keyword.other
//                ^^^^ constant.other.word
//                       ^^^^^^^ variable.other.property
//                              ^ punctuation.separator.colon
//                                ^ constant.numeric.quantity
//                                 ^ keyword.other.unit
`,
    ],
    [
        'properties',
        `
  image: "shop/order:\\n1"
//^^^^^ variable.other.property
//                   ^^ constant.character.escape
  health: http "/ready"
  //      ^^^^ constant.other.word
  team: ordering
//^^^^ variable.other.property
  //    ^^^^^^^^ variable.other.reference
`,
    ],
    [
        'technologies',
        `
  cluster k8s : kubernetes {
//^^^^^^^ storage.type
//        ^^^ entity.name.type
//            ^ punctuation.separator.colon
//              ^^^^^^^^^^ support.type.technology
  database server orders "Orders" : postgres {
//^^^^^^^^ storage.type
//         ^^^^^^ storage.type
//                ^^^^^^ entity.name.type
//                                  ^^^^^^^^ support.type.technology
  provisioned by terraform from "infra"
//^^^^^^^^^^^ keyword.control
//            ^^ keyword.other
//               ^^^^^^^^^ support.type.technology
//                         ^^^^ keyword.other
`,
    ],
    [
        'numbers, units, counts, ranges and dates',
        `
  target: 99.95%  price: 0.12 USD/h  load: 200/s
  //      ^^^^^ constant.numeric.quantity
  //           ^ keyword.other.unit
  //                     ^^^^ constant.numeric.quantity
  //                         ^^^^^^ keyword.other.unit
  //                                       ^^^ constant.numeric.quantity
  //                                          ^^ keyword.other.unit
  run order x3..10 { memory: 512MiB  replicas: 3..10 }
  //        ^^^^^^ constant.numeric.count
  //                         ^^^ constant.numeric.quantity
  //                            ^^^ keyword.other.unit
  //                                           ^^^^^ constant.numeric.range
  accept shared-host because "old" until 2027-06-30
//^^^^^^ keyword.control
  //     ^^^^^^^^^^^ constant.other.rule
  //                 ^^^^^^^ keyword.other
  //                               ^^^^^ keyword.other
  //                                     ^^^^^^^^^^ constant.other.date
`,
    ],
    [
        'data nodes',
        `
  primary orders as leader in seoul.a
//^^^^^^^ keyword.control
  //      ^^^^^^ variable.other.reference
  //             ^^ keyword.other
  //                ^^^^^^ entity.name.type
  //                       ^^ keyword.other
  //                          ^^^^^^^ variable.other.reference
`,
    ],
    [
        'pipelines and lists',
        `
pipeline release for order, stock { dev -> prod with approval }
//               ^^^ keyword.other
//                   ^^^^^ variable.other.reference
//                        ^ punctuation.separator.comma
//                          ^^^^^ variable.other.reference
//                                  ^^^ variable.other.reference
//                                      ^^ keyword.operator.arrow
//                                         ^^^^ variable.other.reference
//                                              ^^^^ keyword.other
//                                                   ^^^^^^^^ constant.other.word
`,
    ],
    [
        'imports',
        `
import web, 주문 from "../platform"
//<------ keyword.control
//     ^^^ variable.other.reference
//          ^^ variable.other.reference
//             ^^^^ keyword.other
//                  ^^^^^^^^^^^^^ string.quoted.double
import all from "../platform"
//     ^^^ keyword.other
//         ^^^^ keyword.other
import all, from from "../platform"
//     ^^^ variable.other.reference
//          ^^^^ variable.other.reference
//               ^^^^ keyword.other
`,
    ],
    [
        'templates and what is one',
        `
template service web { state: stateless }
//<-------- storage.type
//       ^^^^^^^ storage.type
//               ^^^ entity.name.type
template database server small : postgres
//       ^^^^^^^^ storage.type
//                ^^^^^^ storage.type
//                       ^^^^^ entity.name.type
//                               ^^^^^^^^ support.type.technology
template run 조심 x2
//       ^^^ storage.type
//           ^^ entity.name.type
//              ^^ constant.numeric.count
service 주문 "Order" is shop.web
//                 ^^ keyword.other
//                    ^^^^^^^^ variable.other.reference
`,
    ],
    [
        'everything around a service',
        `
actor shopper { calls web }
//<----- storage.type
//    ^^^^^^^ entity.name.type
gateway web { routes "/orders" to shop.order }
//            ^^^^^^ keyword.control
//                   ^^^^^^^^^ string.quoted.double
//                             ^^ keyword.other
//                                ^^^^^^^^^^ variable.other.reference
service order { aggregate cart { sends jobs } receives jobs }
//              ^^^^^^^^^ storage.type
//                        ^^^^ entity.name.type
//                               ^^^^^ keyword.control
//                                            ^^^^^^^^ keyword.control
saga checkout { changes order.cart, bill }
//<---- storage.type
//              ^^^^^^^ keyword.control
//                      ^^^^^^^^^^ variable.other.reference
//                                  ^^^^ variable.other.reference
function add { implements order.cart }
//             ^^^^^^^^^^ keyword.control
//                        ^^^^^^^^^^ variable.other.reference
`,
    ],
    [
        'racks, feeds, pods, brokers and stacks',
        `
  power feed-a
//^^^^^ storage.type
//      ^^^^^^ entity.name.type
  rack r1 { powered by feed-a, feed-b }
//^^^^ storage.type
//          ^^^^^^^ keyword.control
//                  ^^ keyword.other
//                     ^^^^^^ variable.other.reference
//                             ^^^^^^ variable.other.reference
  pod p { sidecar envoy : envoy }
//^^^ storage.type
//        ^^^^^^^ storage.type
//                ^^^^^ entity.name.type
//                        ^^^^^ support.type.technology
  broker kafka-1 : kafka { hosts placed nodes: 3..5 }
//^^^^^^ storage.type
//                         ^^^^^ keyword.control
//                               ^^^^^^ variable.other.reference
//                                             ^^^^ constant.numeric.range
  cdn edge for web
//^^^ storage.type
//         ^^^ keyword.other
  stack machines : ansible { covers pangyo.r1 }
//^^^^^ storage.type
//               ^ punctuation.separator.colon
//                           ^^^^^^ keyword.control
//                                  ^^^^^^^^^ variable.other.reference
  standby orders in b
//^^^^^^^ keyword.control
`,
    ],
    [
        'checks',
        `
checks house "House" { level error for shared-host, no-pipeline in prod, staging forbid accepting shared-host, no-pipeline }
//<------ storage.type
//     ^^^^^ entity.name.type
//                     ^^^^^ keyword.control
//                           ^^^^^ constant.language.level
//                                 ^^^ keyword.other
//                                     ^^^^^^^^^^^ constant.other.rule
//                                                ^ punctuation.separator.comma
//                                                  ^^^^^^^^^^^ constant.other.rule
//                                                              ^^ keyword.other
//                                                                 ^^^^ variable.other.reference
//                                                                       ^^^^^^^ variable.other.reference
//                                                                               ^^^^^^ keyword.control
//                                                                                      ^^^^^^^^^ keyword.control
//                                                                                                ^^^^^^^^^^^ constant.other.rule
//                                                                                                             ^^^^^^^^^^^ constant.other.rule
service order
//<------- storage.type
`,
    ],
    [
        'steps',
        `
pipeline p { step "migrate" by hand in prod  dev -> prod }
//           ^^^^ keyword.control
//                ^^^^^^^^^ string.quoted.double
//                          ^^ keyword.other
//                             ^^^^ support.type.technology
//                                  ^^ keyword.other
//                                     ^^^^ variable.other.reference
`,
    ],
    [
        'comments',
        `
/** what "it" is */ service order // why
//<---------------- comment.block.documentation
//                  ^^^^^^^ storage.type
//                                ^^^^^^ comment.line.double-slash
/* service */ /**/ service order
//<---------- comment.block
//                 ^^^^^^^ storage.type
`,
    ],
    [
        'a keyword as a part of a name as that name',
        `
  run web-host x2
  //  ^^^^^^^^ variable.other.reference
  web-host host-web hostz 호스트host host2
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plain
  retry-after: 2s
//^^^^^^^^^^^ variable.other.property
`,
    ],
    [
        'a keyword as a name as a name',
        `
service service { calls zone via host reads topic }
//      ^^^^^^^ entity.name.type
//                      ^^^^ variable.other.reference
//                           ^^^ keyword.other
//                               ^^^^ constant.other.word
//                                          ^^^^^ variable.other.reference
pipeline view { team -> zone -> service }
//       ^^^^ entity.name.type
//              ^^^^ variable.other.reference
//                      ^^^^ variable.other.reference
//                              ^^^^^^^ variable.other.reference
view host of of { show zone, host }
//   ^^^^ entity.name.type
//        ^^ keyword.other
//           ^^ variable.other.reference
//                           ^^^^ variable.other.reference
  database database
//^^^^^^^^ storage.type
//         ^^^^^^^^ entity.name.type
`,
    ],
    [
        'a keyword as the key or the value of a property as such',
        `
  region: "eu"  zone : zone  host: 2
//^^^^^^ variable.other.property
  //            ^^^^ variable.other.property
  //                   ^^^^ constant.other.word
  //                         ^^^^ variable.other.property
`,
    ],
    [
        'an unclosed string up to the end of its line',
        `
service order "Order {
//            ^^^^^^^^ string.quoted.double
  calls stock
//^^^^^ keyword.control
`,
    ],
    [
        'half-typed statements by their keyword',
        `
  calls
//^^^^^ keyword.control
service
//<------- storage.type
  nest by
//^^^^ keyword.control
  //   ^^ keyword.other
`,
    ],
];

describe('the colours', () => {
    test.each(coloured)('show %s', (_, snippet) => {
        const { text, marks } = annotated(snippet);
        const tokens = tokenize(text);
        const wrong = marks.filter(({ start, end, label }) => {
            const touched = tokens.filter((token) => token.start < end && token.end > start);
            return !touched.every((token) => hasScope(token, label)) || !fits(touched, start, end, label);
        });
        expect(wrong.map(({ start, end, label }) => `${text.slice(start, end)}: ${label}`)).toEqual([]);
    });

    test('give every keyword of the language the scope of a keyword', () => {
        const { keywords } = createLanguageServices().sections.words;
        const words = [...keywords].filter((keyword) => /^\p{L}/u.test(keyword));
        const uncoloured = words.filter((word) => !tokenize(word).some((token) => isKeyword(token)));
        expect(words.length).toBeGreaterThan(40);
        expect(uncoloured).toEqual([]);
    });

    test.each([shop, estate])('leave no word of a whole model without a scope', (model) => {
        const plain = tokenize(model).filter(
            ({ start, end, scopes }) => scopes.length === 1 && model.slice(start, end).trim(),
        );
        expect(plain.map(({ start, end }) => model.slice(start, end))).toEqual([]);
    });
});

/** A name is one token with exactly its extent; strings and comments consist of several. */
function fits(touched: readonly ScopedToken[], start: number, end: number, label: string): boolean {
    if (/^(?:string|comment|plain)/.test(label)) return true;
    return touched.length === 1 && touched[0]?.start === start && touched[0].end === end;
}

function hasScope({ scopes }: ScopedToken, label: string): boolean {
    if (label === 'plain') return scopes.length === 1;
    return scopes.some((scope) => scope === `${label}.groundplan`);
}

function isKeyword({ scopes }: ScopedToken): boolean {
    return scopes.some((scope) => scope.startsWith('keyword.') || scope.startsWith('storage.'));
}
