/** A text that marks its mistakes with carets and their messages, and the outline of what is still read. */
export interface Mistake {
    readonly claim: string;
    readonly snippet: string;
    readonly survives: readonly string[];
}

/** Slips of authors who know the language. */
export const slips: readonly Mistake[] = [
    {
        claim: 'a forgotten closing brace',
        snippet: `
service order {
//            ^ The block of 'service order' is never closed. Write '}' after its last statement.
  calls stock

service stock {
  team: logistics
}
`,
        survives: ['service order { calls stock }', 'service stock { teamproperty logistics }'],
    },
    {
        claim: 'a forgotten closing brace of an inner block',
        snippet: `
environment prod {
  region seoul {
//             ^ The block of 'region seoul' is never closed. Write '}' after its last statement.
    zone a { }
  zone b { }
}
service order
`,
        survives: ['environment prod { region seoul { zone a; zone b } }', 'service order'],
    },
    {
        claim: 'a forgotten closing brace after an opening one on its own line',
        snippet: `
service order
{
//<- The block of 'service order' is never closed. Write '}' after its last statement.
  calls stock
service stock
`,
        survives: ['service order { calls stock }', 'service stock'],
    },
    {
        claim: 'a forgotten closing brace after a comment',
        snippet: `
service order {
//            ^ The block of 'service order' is never closed. Write '}' after its last statement.
  calls stock
  // and more`,
        survives: ['service order { calls stock }'],
    },
    {
        claim: 'a superfluous closing brace',
        snippet: `
service order { }
}
//<- This '}' closes nothing.
service stock
`,
        survives: ['service order', 'service stock'],
    },
    {
        claim: 'a superfluous closing brace inside a block',
        snippet: `
environment prod {
  zone a { } }
  //         ^ This '}' closes nothing.
  zone b
}
service order
`,
        survives: ['environment prod { zone a; zone b }', 'service order'],
    },
    {
        claim: 'a superfluous closing brace on an indented line',
        snippet: `
environment prod {
  zone a {
  }
  }
//^ This '}' closes nothing.
  tier: production
}
`,
        survives: ['environment prod { zone a; tier }'],
    },
    {
        claim: 'a property without a colon before a literal',
        snippet: `
environment prod {
  run order {
    memory 512MiB
//  ^^^^^^ A colon is missing. Write 'memory: …'.
    cpu: 500m
  }
}
`,
        survives: ['environment prod { run order { cpu } }'],
    },
    {
        claim: 'a property without a colon before a word',
        snippet: `
environment prod {
  tier production
//^^^^ No statement begins with 'tier'. For a property, write 'tier: …'.
  zone a
}
`,
        survives: ['environment prod { zone a }'],
    },
    {
        claim: 'a team without a colon',
        snippet: `
service order {
  team ordering
//^^^^ A colon is missing. Write 'team: …'.
  calls stock
}
`,
        survives: ['service order { calls stock }'],
    },
    {
        claim: 'an unknown word with a number',
        snippet: `
service order {
  calls stock via http { timeout: 2s  retries 3 }
  //                                  ^^^^^^^ 'retries' cannot stand here.
  calls payment
}
`,
        survives: ['service order { calls stock { timeout }; calls payment }'],
    },
    {
        claim: 'a wrong keyword',
        snippet: `
service order {
  uses stock
//^^^^ No statement begins with 'uses'. For a property, write 'uses: …'.
  calls payment
}
`,
        survives: ['service order { calls payment }'],
    },
    {
        claim: 'a misspelled declaration keyword',
        snippet: `
servcie order { calls stock }
//<------- No statement begins with 'servcie'. Did you mean 'service'?
service stock
`,
        survives: ['service stock'],
    },
    {
        claim: 'a misspelled statement keyword',
        snippet: `
service order {
  cals stock
//^^^^ No statement begins with 'cals'. Did you mean 'calls'?
  calls payment
}
`,
        survives: ['service order { calls payment }'],
    },
    {
        claim: 'a misspelled keyword before a block',
        snippet: `
environment prod {
  rgion seoul {
//^^^^^ No statement begins with 'rgion'. Did you mean 'region'?
    zone a { }
  }
  run order
}
`,
        survives: ['environment prod { run order }'],
    },
    {
        claim: 'a misspelled keyword inside a statement',
        snippet: `
environment prod {
  primary orders inn a
  //             ^^^ 'inn' cannot stand here. Did you mean 'in'?
  zone a
}
`,
        survives: ['environment prod { primary orders; zone a }'],
    },
    {
        claim: 'a capitalised keyword',
        snippet: `
Service order
//<------- No statement begins with 'Service'. Did you mean 'service'?
service stock { Calls order }
//              ^^^^^ No statement begins with 'Calls'. Did you mean 'calls'?
`,
        survives: ['service stock'],
    },
    {
        claim: 'a declaration without a name',
        snippet: `
service { calls stock }
//<------- A name is missing after 'service'.
service
//<------- A name is missing after 'service'.
service stock
`,
        survives: ['service stock'],
    },
    {
        claim: 'a title in place of a name',
        snippet: `
service "Order" { calls stock }
//<------- A name is missing after 'service'.
service stock
`,
        survives: ['service stock'],
    },
    {
        claim: 'a name that begins with a digit',
        snippet: `
service 2nd-order { calls stock }
//      ^^^^^^^^^ '2nd-order' is no name. A name begins with a letter.
service stock
`,
        survives: ['service stock'],
    },
    {
        claim: 'an unclosed title',
        snippet: `
service order "Order {
//            ^^^^^^ This text has no closing quote. Write " at its end.
  calls stock
}
service stock
`,
        survives: ['service order { calls stock }', 'service stock'],
    },
    {
        claim: 'an unclosed string in a property',
        snippet: `
service order {
  image: "shop/order
  //     ^^^^^^^^^^^ This text has no closing quote. Write " at its end.
  calls stock
}
`,
        survives: ['service order { image; calls stock }'],
    },
    {
        claim: 'a half-typed statement',
        snippet: `
service order {
  calls
//^^^^^ A name is missing after 'calls'.
  reads orders
}
`,
        survives: ['service order { reads orders }'],
    },
    {
        claim: 'a half-typed statement before a closing brace',
        snippet: `
service order { reads orders }
service stock { calls }
//              ^^^^^ A name is missing after 'calls'.
`,
        survives: ['service order { reads orders }', 'service stock'],
    },
    {
        claim: 'a half-typed clause',
        snippet: `
service order {
  calls stock via
  //          ^^^ A name is missing after 'via'.
  calls payment via { timeout: 2s }
  //            ^^^ A name is missing after 'via'.
}
`,
        survives: ['service order { calls stock; calls payment { timeout } }'],
    },
    {
        claim: 'a half-typed header',
        snippet: `
environment staging like {
//                  ^^^^ A name is missing after 'like'.
  tier: staging
}
`,
        survives: ['environment staging { tier }'],
    },
    {
        claim: 'a half-typed keyword',
        snippet: `
service order {
  cal
//^^^ No statement begins with 'cal'. Did you mean 'calls'?
}
serv
//<---- No statement begins with 'serv'. Did you mean 'service'?
service stock
`,
        survives: ['service order', 'service stock'],
    },
    {
        claim: 'a half-typed property',
        snippet: `
service order {
  image:
//^^^^^^ A value is missing after 'image:'.
  team:
//^^^^^ A value is missing after 'team:'.
  calls stock
}
`,
        survives: ['service order { calls stock }'],
    },
    {
        claim: 'a half-typed technology',
        snippet: `
environment prod {
  cluster k8s :
  //          ^ A name is missing after ':'.
  zone a
}
`,
        survives: ['environment prod { cluster k8s; zone a }'],
    },
    {
        claim: 'a half-typed date',
        snippet: `
service order {
  accept shared-host because "old" until 2027-
  //                                     ^^^^^ A date is written '2027-01-31'.
  accept shared-host because "old" until 2027-01
  //                                     ^^^^^^^ A date is written '2027-01-31'.
}
`,
        survives: ['service order { shared-host; shared-host }'],
    },
    {
        claim: 'a half-typed property behind another one',
        snippet: `
environment prod {
  vm v1 { cpu: 32  m }
  //               ^ 'm' cannot stand here.
}
`,
        survives: ['environment prod { vm v1 { cpu } }'],
    },
    {
        claim: 'a half-typed acceptance',
        snippet: `
service order {
  accept shared-host
  //     ^^^^^^^^^^^ The statement ends too early after 'shared-host'. Expected: 'because'.
  calls stock
}
`,
        survives: ['service order { calls stock }'],
    },
    {
        claim: 'a comma at the end of a line',
        snippet: `
service order {
  image: "shop/order",
  //                 ^ No comma stands between statements.
  calls stock
}
`,
        survives: ['service order { image; calls stock }'],
    },
    {
        claim: 'a statement on the wrong level',
        snippet: `
service order {
  zone a { }
//^^^^ 'zone' cannot stand in the block of 'service'.
  calls stock
}
run order x2
//<--- 'run' cannot stand at the top level of a file. It belongs into the block of 'environment'.
`,
        survives: ['service order { calls stock }'],
    },
    {
        claim: 'a declaration inside of an environment',
        snippet: `
environment prod {
  service order { calls stock }
//^^^^^^^ 'service' is declared at the top level of a file, not in the block of 'environment'.
  zone a
}
`,
        survives: ['environment prod { zone a }'],
    },
    {
        claim: 'text after the last block',
        snippet: `
service order { } and so on
//                ^^^ No statement begins with 'and'.
service stock { }
The end.
//<--- No statement begins with 'The'.
`,
        survives: ['service order', 'service stock'],
    },
    {
        claim: 'a count without its x',
        snippet: `
environment prod {
  run order 3
  //        ^ A count of instances is written 'x3'.
  run stock 2x
  //        ^^ A count of instances is written 'x2'.
  run payment x 2 { cpu: 1 }
  //          ^^^ A count of instances is written 'x2'.
}
`,
        survives: ['environment prod { run order; run stock; run payment { cpu } }'],
    },
    {
        claim: 'a unit apart from its number',
        snippet: `
environment prod {
  target: 99.9 %
  //      ^^^^^^ A unit follows its number without a space. Write '99.9%'.
  run order { cpu: 500 m  memory: 1GiB }
  //               ^^^^^ A unit follows its number without a space. Write '500m'.
}
`,
        survives: ['environment prod { target; run order { cpu; memory } }'],
    },
    {
        claim: 'a reason without quotes',
        snippet: `
service order {
  accept shared-host because old
  //                         ^^^ Text stands in double quotes. Write "old".
  accept shared-host because "old" until 2027-6-3
  //                                     ^^^^^^^^ A date is written '2027-06-03'.
  calls stock
}
`,
        survives: ['service order { shared-host; calls stock }'],
    },
    {
        claim: 'a path without quotes',
        snippet: `
environment prod {
  provisioned by terraform from infra/prod
  //                            ^^^^^^^^^^ Text stands in double quotes. Write "infra/prod".
  repository: https://example.org/infra
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^ Text stands in double quotes. Write "https://example.org/infra".
  version: 1.2.3
  //       ^^^^^ Text stands in double quotes. Write "1.2.3".
  zone a
}
`,
        survives: ['environment prod { provisioning; repository; version; zone a }'],
    },
    {
        claim: 'a pipeline without a block',
        snippet: `
pipeline release
//       ^^^^^^^ The statement ends too early after 'release'. Expected: '{'.
service order
`,
        survives: ['service order'],
    },
    {
        claim: 'a character that is no part of a name',
        snippet: `
service order/payment {
//           ^ '/' cannot be part of a name.
  calls stock 🚀
  //          ^^ '🚀' means nothing here.
}
`,
        survives: ['service order { calls stock }'],
    },
];
