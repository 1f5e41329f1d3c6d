import type { CodegenConfig } from '@graphql-codegen/cli';

// The schema as the server under test gives it; the operations as they are checked in, and one that the typed client adds.
const config: CodegenConfig = {
  schema: process.env.GRAPHQL_SCHEMA,
  documents: ['../../../schema/operations/*.graphql', 'typed/*.graphql'],
  config: {
    scalars: { ID: 'string', Date: 'string', DateTime: 'string', Url: 'string' },
    strictScalars: true,
    enumsAsTypes: true,
    avoidOptionals: { field: true },
    useTypeImports: true,
  },
  generates: {
    'generated/client/': { preset: 'client', presetConfig: { fragmentMasking: false } },
    'generated/possible-types.json': { plugins: ['fragment-matcher'], config: { module: 'commonjs', apolloClientVersion: 3 } },
  },
};

export default config;
