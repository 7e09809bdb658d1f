import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'src/generated/', 'node_modules/', 'test-results/'] },
  js.configs.recommended,
  // Without the rules that need types, because tsc runs too.
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // chai's `expect(x).to.be.true` is an expression.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'catalogue/**/*.{ts,tsx}'],
    plugins: { 'lit-a11y': litA11y },
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari does not treat a list without bullets as a list, unless it has role="list".
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    // Runs in the page of an editor or a wiki, without a build.
    files: ['integrations/**/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: { window: 'readonly', document: 'readonly', mw: 'readonly' },
    },
  },
  {
    // Apps of host pages, which tests bundle.
    files: ['test/fixtures/hosts/*.{js,jsx}'],
    languageOptions: {
      parserOptions: { ecmaFeatures: { jsx: true } },
      globals: { window: 'readonly', document: 'readonly', process: 'readonly' },
    },
    // Without the plugin for React, names that only JSX uses look unused.
    rules: { '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^[A-Z]' }] },
  },
  {
    // What opens an editor in a page.
    files: ['test/editors/**/*.js'],
    languageOptions: {
      globals: {
        window: 'readonly',
        document: 'readonly',
        DOMParser: 'readonly',
        fetch: 'readonly',
        URL: 'readonly',
      },
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly' } } },
);
