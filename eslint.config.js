import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import jsdoc from 'eslint-plugin-jsdoc';
import redos from 'eslint-plugin-redos-detector';
import * as regexp from 'eslint-plugin-regexp';
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

const sources = ['src/**/*.ts'];
/** Runs under Node only: the command line, the corpus tools and files named for it. */
const nodeSources = ['src/cli/**/*.ts', 'src/corpus/**/*.ts', 'src/**/*.node.ts'];
const nodeNames = builtinModules.flatMap((name) => [name, `node:${name}`]);

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', 'src/generated/', 'docs/api/', 'playground/dist/', 'test/package/consumer/', '**/*.d.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strict],
    languageOptions: { parserOptions: { project: ['./tsconfig.json', './playground/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-ignore': true, 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', performance: 'readonly' } },
  },
  {
    files: [...sources, 'test/**/*.ts', 'eval/**/*.ts', 'bench/**/*.ts', 'train/**/*.ts', 'scripts/**/*.mjs'],
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-self-import': 'error',
      'import-x/no-duplicates': 'error',
    },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [(await import('eslint-plugin-import-x')).createNodeResolver({ extensions: ['.ts', '.js', '.mjs'] })],
    },
  },
  {
    files: ['test/**/*.ts'],
    // A test that finds nothing where it expects something may just as well fail on the access.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['playground/public/*.js'],
    languageOptions: { globals: { self: 'readonly', caches: 'readonly', fetch: 'readonly', Response: 'readonly' } },
  },
  { files: ['**/*.{ts,js,mjs}'], ...regexp.configs['flat/recommended'] },
  {
    files: sources,
    plugins: { jsdoc, 'redos-detector': redos },
    rules: {
      // A docstring on every export says what types cannot.
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { FunctionDeclaration: true, ClassDeclaration: true, ArrowFunctionExpression: true, FunctionExpression: true },
          contexts: ['ExportNamedDeclaration > TSInterfaceDeclaration', 'ExportNamedDeclaration > TSTypeAliasDeclaration:not([typeAnnotation.type="TSIndexedAccessType"])'],
        },
      ],
      'jsdoc/require-description': 'error',
      'jsdoc/check-tag-names': 'error',
      'redos-detector/no-unsafe-regex': 'error',
      'no-control-regex': 'off',
    },
  },
  {
    files: sources,
    ignores: nodeSources,
    rules: {
      'no-restricted-imports': ['error', { paths: nodeNames.map((name) => ({ name, message: 'The core runs everywhere: no Node built-ins.' })) }],
      'no-restricted-globals': [
        'error',
        ...['Buffer', 'process', 'global', '__dirname', '__filename', 'require', 'setImmediate', 'navigator', 'window', 'document', 'fetch', 'performance'].map((name) => ({
          name,
          message: 'The core runs everywhere and depends on nothing but its input.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The core has no clock.' },
        { object: 'Math', property: 'random', message: 'Same text and options, same result.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'CallExpression[callee.property.name=/^toLocale/]', message: 'The result must not depend on the locale of the machine.' },
        { selector: 'CallExpression[callee.property.name="localeCompare"]', message: 'The result must not depend on the locale of the machine.' },
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The core has no clock.' },
        {
          selector: 'CallExpression[callee.property.name=/^(?:push|unshift|max|min|fromCharCode|concat)$/] > SpreadElement',
          message: 'Arguments stand on the stack, which a long text overflows: use a loop, reduce or concat.',
        },
      ],
    },
  },
);
