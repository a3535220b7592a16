import type { Mistake } from './slips.ts';

/** What authors write who come from other notations or other keyboards. */
export const habits: readonly Mistake[] = [
    {
        claim: 'a full-width colon',
        snippet: `
service 주문 {
  team： 주문팀
  //  ^ '：' is a full-width character. Write ':'.
  calls 재고
}
`,
        survives: ['service 주문 { teamproperty 주문팀; calls 재고 }'],
    },
    {
        claim: 'full-width braces',
        snippet: `
service 주문 ｛
//         ^ '｛' is a full-width character. Write '{'.
  calls 재고
｝
//<- '｝' is a full-width character. Write '}'.
service 재고
`,
        survives: ['service 주문 { calls 재고 }', 'service 재고'],
    },
    {
        claim: 'a full-width comma',
        snippet: `
view 운영 {
  show 주문、재고
  //     ^ '、' is a full-width character. Write ','.
}
`,
        survives: ['view 운영 { show 주문, 재고 }'],
    },
    {
        claim: 'typographic quotes',
        snippet: `
service 주문 “주문 서비스” {
//         ^^^^^^^^ Text stands in double quotes. Write "주문 서비스".
  calls 재고
}
`,
        survives: ['service 주문 { calls 재고 }'],
    },
    {
        claim: 'a key of YAML for a declaration',
        snippet: `
service:
//<------- A name is missing after 'service'.
  name: order
  team: ordering
service stock
`,
        survives: ['service stock'],
    },
    {
        claim: 'an indented block of YAML',
        snippet: `
service order:
//           ^ A block stands in braces. Write '{' instead of ':', and '}' after its last statement.
  team: ordering
  calls: stock
service stock
`,
        survives: ['service order', 'service stock'],
    },
    {
        claim: 'a map of YAML',
        snippet: `
services:
//<-------- No statement begins with 'services'. Did you mean 'service'?
  order:
    image: "shop/order"
service stock
`,
        survives: ['service stock'],
    },
    {
        claim: 'a list of YAML',
        snippet: `
service order {
  - calls stock
//^ A dash means nothing here. Write a list with commas, and a statement without a dash.
  team: ordering
}
- service payment
//<- A dash means nothing here. Write a list with commas, and a statement without a dash.
`,
        survives: ['service order { calls stock; teamproperty ordering }', 'service payment'],
    },
    {
        claim: 'a statement written like a property',
        snippet: `
service order {
  calls: stock
  //   ^ No colon stands after 'calls'. Write 'calls stock'.
}
environment prod {
  run: order x2
  // ^ No colon stands after 'run'. Write 'run order'.
  tier: production
}
`,
        survives: ['service order { calls stock }', 'environment prod { run order; tier }'],
    },
    {
        claim: 'an assignment of Structurizr',
        snippet: `
order = service "Order" {
//<--------------- The kind of an element comes before its name. Write 'service order'.
}
environment prod {
  seoul = region "Seoul"
//^^^^^^^^^^^^^^ The kind of an element comes before its name. Write 'region seoul'.
  zone a
}
`,
        survives: ['environment prod { seoul; zone a }'],
    },
    {
        claim: 'a relationship of Structurizr',
        snippet: `
order -> stock "asks"
//<-------- An arrow connects the stages of a pipeline only. Write 'calls stock' in the block of 'order'.
service order {
  -> stock
//^^ An arrow connects the stages of a pipeline only. Write 'calls stock'.
  team: ordering
}
`,
        survives: ['service order { teamproperty ordering }'],
    },
    {
        claim: 'a resource of Terraform',
        snippet: `
resource "aws_instance" "web" {
//<-------- No statement begins with 'resource'.
  count: 2
}
service stock
`,
        survives: ['service stock'],
    },
    {
        claim: 'an equals sign',
        snippet: `
environment prod {
  run order {
    cpu = 1
    //  ^ '=' means nothing here. Write ':' instead.
    memory: 1GiB
  }
}
`,
        survives: ['environment prod { run order { cpu; memory } }'],
    },
    {
        claim: 'another arrow',
        snippet: `
pipeline release { dev => staging --> prod }
//                     ^^ '=>' means nothing here. Write '->' instead.
//                                ^^^ '-->' means nothing here. Write '->' instead.
pipeline 배포 { dev → prod }
//                ^ '→' means nothing here. Write '->' instead.
`,
        survives: ['pipeline release', 'pipeline 배포'],
    },
    {
        claim: 'semicolons',
        snippet: `
service order {
  calls stock;
  //         ^ A statement ends with its line. No ';' is needed.
  team: ordering
}
`,
        survives: ['service order { calls stock; teamproperty ordering }'],
    },
    {
        claim: 'a list in brackets',
        snippet: `
view logical {
  show [order, stock]
  //   ^^^^^^^^^^^^^^ A list is written with commas and without brackets.
  hide payment
}
`,
        survives: ['view logical { show order, stock; hide payment }'],
    },
    {
        claim: 'properties with commas between them',
        snippet: `
service order {
  team: ordering, image: "shop/order"
  //            ^ No comma stands between statements.
}
`,
        survives: ['service order { teamproperty ordering; image }'],
    },
    {
        claim: 'single quotes',
        snippet: `
service order 'Order' {
//            ^^^^^^^ Text stands in double quotes. Write "Order".
  image: 'shop/order'
  //     ^^^^^^^^^^^^ Text stands in double quotes. Write "shop/order".
}
`,
        survives: ['service order { image }'],
    },
    {
        claim: 'comments of other languages',
        snippet: `
# orders
//<- A comment begins with '//', not with '#'.
service order {
  calls stock -- { soon }
  //          ^^ A comment begins with '//', not with '--'.
}
`,
        survives: ['service order { calls stock }'],
    },
    {
        claim: 'an object of JSON',
        snippet: `
{ "service": "order" }
//<- '{' begins no declaration. Begin with a word such as 'service' or 'environment'.
service stock
`,
        survives: ['service stock'],
    },
];
