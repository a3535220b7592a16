import { describe, expect, test } from 'vitest';
import { speak } from '../../../../language/index.ts';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';
import { projectOf } from '../../../support/project.ts';

describe('synchronous-function-chain', () => {
    test('reports three functions that wait for each other, in every environment that runs them', () =>
        expectFindings(`
function a { calls b }
//                 ^ synchronous-function-chain (warning)
function b { calls c }
function c
environment dev { tier: development  faas own : openfaas { run a run b run c } }
environment prod { tier: production  faas own : openfaas { run a run b run c } }`));

    test('reports chains that meet once, and the longest way', () =>
        expectFindings(`
function a { calls c }
//                 ^ synchronous-function-chain
function b { calls c }
function c { calls d calls e }
function d
function e { calls f }
function f
environment prod { faas own : openfaas { run a run b run c run d run e run f } }`));

    test('accepts two functions, functions behind a service, optional calls and messages', () =>
        expectFindings(`
function a { calls b }
function b { calls s  calls c { need: optional }  sends q }
service s { calls c }
function c { calls d receives q }
function d
queue q
environment prod { run s  faas own : openfaas { run a run b run c run d } }`));

    test('says nothing about functions that do not run there, nor about circles', () =>
        expectFindings(`
function a { calls b }
function b { calls c }
function c
function x { calls y }
function y { calls z }
function z { calls x }
environment prod { faas own : openfaas { run a run b run x run y run z } }`));

    test('shows the whole chain', () => {
        const [finding] = projectOf(`
function a { calls b }
function b { calls c }
function c
environment prod { faas own : openfaas { run a run b run c } }`).diagnostics.filter(
            ({ code }) => code === 'synchronous-function-chain',
        );
        expect(finding && speak(finding.message, 'en')).toMatch(/^'a' → 'b' → 'c' is a chain of 3 functions in 'prod'/);
        expect(finding?.related).toHaveLength(2);
    });

    test('puts a queue before every second function', () =>
        expectFix(
            'synchronous-function-chain',
            "Put a queue before 'c'",
            `function a { calls b }
function b { calls c }
function c { calls d }
function d
environment prod { faas own : openfaas { run a run b run c run d } }
`,
            `function a { calls b }
function b { sends c-requests }
function c { calls d  receives c-requests }

queue c-requests
function d
environment prod { faas own : openfaas { run a run b run c run d } }
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('synchronous-function-chain', snippet);
}
