import { type Mutation, mutationsOf } from './mutation.ts';

export const functionMutations: readonly Mutation[] = [
    ...mutationsOf(
        'function-timeout-exceeds-limit',
        {
            claim: 'A function may take longer than its provider lets it run.',
            model: 'functions',
            edits: { 'timeout: 1min': 'timeout: «20min»' },
        },
        {
            claim: 'The timeout of a placement is too long.',
            model: 'seed/function-per-service',
            edits: { 'timeout: 30s': 'timeout: «16min»' },
        },
        {
            claim: 'A function that answers requests takes longer than Azure waits.',
            model: 'seed/function-per-service',
            edits: { 'faas 람다 : aws-lambda': 'faas 람다 : azure-functions', 'timeout: 30s': 'timeout: «5min»' },
        },
    ),
    ...mutationsOf(
        'function-memory-exceeds-limit',
        {
            claim: 'A function asks for more memory than its provider offers.',
            model: 'functions',
            edits: { 'run receipt { memory: 256MB }': 'run receipt { memory: «12GB» }' },
        },
        {
            claim: 'A function asks for less memory than the least.',
            model: 'functions',
            edits: { 'run convert { memory: 256MB }': 'run convert { memory: «64MB» }' },
        },
    ),
    ...mutationsOf('function-unsupported-tuning', {
        claim: 'A function chooses processors where nobody can.',
        model: 'functions',
        edits: { 'run receipt { memory: 256MB }': 'run receipt { memory: 256MB  cpu: «2» }' },
    }),
    ...mutationsOf(
        'function-runtime-unsupported',
        {
            claim: 'A function needs a language that its provider does not run.',
            model: 'functions',
            edits: { 'runtime: python "3.13"': 'runtime: «php8»' },
        },
        {
            claim: 'A function needs a version that its provider has deprecated.',
            model: 'functions',
            edits: { 'runtime: nodejs24\n  trigger: event': 'runtime: «nodejs18»\n  trigger: event' },
        },
    ),
    ...mutationsOf(
        'stateful-function',
        {
            claim: 'A function keeps sessions.',
            model: 'functions',
            edits: { 'state: stateless': 'state: «session»' },
        },
        {
            claim: 'A function must run alone.',
            model: 'functions',
            edits: { 'load: bursty': 'workload: «singleton»' },
        },
    ),
    ...mutationsOf('function-cold-start', {
        claim: 'A function must nearly always answer faster than it starts.',
        model: 'functions',
        edits: { 'percentile: 90': 'percentile: 99', 'run quote {': 'run «quote» {' },
    }),
    ...mutationsOf(
        'scaling-mismatch',
        {
            claim: 'A service that follows the load asks more than another one answers.',
            model: 'fleet',
            edits: {
                'run search x3 {': 'run search x3..60 {',
                'run ledger x1 {': 'run ledger x1 {\n          concurrency: «20»',
            },
        },
        {
            claim: 'A function opens more connections than a database takes.',
            model: 'functions',
            edits: { 'connections: 200': 'connections: «40»' },
        },
        {
            claim: 'Functions without a limit read from a database with one.',
            model: 'functions',
            edits: {
                '  receives receipts\n': '  receives receipts\n  reads tariffs\n',
                'team: ordering\n  runtime: nodejs24\n  trigger: event':
                    'team: prices\n  runtime: nodejs24\n  trigger: event',
                'connections: 200': 'connections: «200»',
            },
        },
    ),
    ...mutationsOf('synchronous-function-chain', {
        claim: 'Three functions wait for each other in a row.',
        model: 'functions',
        edits: { '  calls convert\n': '  calls «convert»\n', 'load: bursty': 'load: bursty\n  calls receipt' },
    }),
    ...mutationsOf('function-finer-than-aggregate', {
        claim: 'Two functions of one aggregate are deployed apart.',
        model: 'functions',
        edits: {
            'aggregate rate': 'aggregate «rate»',
            'runtime: java21\n': 'runtime: java21\n  implements price.rate\n',
        },
    }),
    ...mutationsOf('aggregate-functions-without-facade', {
        claim: 'Another function calls the functions of a service directly.',
        model: 'functions',
        edits: {
            'service cart {': 'service «cart» {',
            '  calls convert\n': '  calls convert\n  calls place-order\n  calls show-cart\n',
        },
    }),
    ...mutationsOf('saga-across-deployment-units', {
        claim: 'The participants of a saga are deployed apart.',
        model: 'functions',
        edits: {
            'artifact: "cart.zip"\n  implements cart.basket': 'artifact: "basket.zip"\n  implements cart.basket',
            'saga checkout': 'saga «checkout»',
        },
    }),
    ...mutationsOf('faas-steady-load', {
        claim: 'A function works all the time.',
        model: 'functions',
        edits: { 'load: bursty': 'load: steady', 'run convert {': 'run «convert» {' },
    }),
    ...mutationsOf('webassembly-in-production', {
        claim: 'A service runs as WebAssembly.',
        model: 'fleet',
        edits: {
            'image: "registry.example.com/report:2.5"': 'image: "registry.example.com/report:2.5"\n  runtime: wasm',
            'run report': 'run «report»',
        },
    }),
];
