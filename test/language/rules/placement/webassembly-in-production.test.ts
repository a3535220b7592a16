import { describe, test } from 'vitest';
import { expectFindingsOf } from '../../../support/findings.ts';

describe('webassembly-in-production', () => {
    test('reports a runtime and a platform of WebAssembly', () =>
        expectFindings(`
service prices { runtime: wasmtime }
function quote
environment prod {
  tier: production
  run prices x2
//    ^^^^^^ webassembly-in-production (hint)
  faas own : spin { run quote }
//                      ^^^^^ webassembly-in-production (hint)
}
environment dev { tier: development  run prices }`));

    test('accepts the edge, a managed platform and everything else', () =>
        expectFindings(`
service prices { runtime: java21 }
function quote { runtime: wasm }
function headers { runtime: wasi }
environment prod {
  tier: production
  run prices x2
  faas own : spin { managed  run quote }
  faas edge : cloudflare-workers { run headers }
  cluster spinnaker : kubernetes
}`));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('webassembly-in-production', snippet);
}
