import type { RuntimeSupport } from './function-profile.ts';

/** Go, Rust and other compiled languages run on the `provided` runtime, which is only an operating system. */
export const awsLambdaRuntimes: RuntimeSupport = {
    asOf: '2026-08-22',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html',
    supported: [
        'nodejs20',
        'nodejs22',
        'nodejs24',
        'python3.9',
        'python3.10',
        'python3.11',
        'python3.12',
        'python3.13',
        'python3.14',
        'java8.al2',
        'java11',
        'java17',
        'java21',
        'java25',
        'dotnet8',
        'dotnet10',
        'ruby3.2',
        'ruby3.3',
        'ruby3.4',
        'provided',
        'go',
        'rust',
        'swift',
        'cpp',
    ],
    deprecated: ['nodejs12', 'nodejs14', 'nodejs18', 'python3.7', 'java8', 'dotnet6', 'ruby2.7'],
};
