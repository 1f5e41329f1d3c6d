import type { CodegenConfig } from '@graphql-codegen/cli';

// The types of what the explorer asks, from the schema and the trusted documents as they are checked in.
const config: CodegenConfig = {
  schema: 'generated/schema.graphqls',
  documents: ['../../schema/operations/views/*.graphql'],
  config: {
    scalars: { ID: 'string', Date: 'string', DateTime: 'string', Url: 'string' },
    strictScalars: true,
    enumsAsTypes: true,
    useTypeImports: true,
    skipTypename: true,
  },
  generates: { 'generated/operations.ts': { plugins: ['typescript-operations'] } },
};

export default config;
