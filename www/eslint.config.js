import js from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

const thePackage = {
  group: ['**/pkg/**', '**/credit_portal*'],
  message: 'Only src/engine knows the package; ask the engine.',
};
const pages = { group: ['**/pages/**'], message: 'Components know nothing of pages.' };
const gallery = { group: ['**/gallery/**'], message: 'The gallery is no part of the site.' };

const imports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const lazyImports = {
  'no-restricted-syntax': [
    'error',
    { selector: 'ImportExpression[source.value=/pkg.|credit_portal/]', message: thePackage.message },
  ],
};

/** What could carry a record out of the page, keep it on the device, or make two builds or answers differ. */
const forbidden = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'localStorage',
  'sessionStorage',
  'indexedDB',
];

const without = (...allowed) => forbidden.filter((name) => !allowed.includes(name));

export default defineConfig(
  js.configs.recommended,
  typescript.configs.strictTypeChecked,
  typescript.configs.stylisticTypeChecked,
  a11y.flatConfigs.strict,
  {
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tsconfig.tools.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    settings: { 'jsx-a11y': { attributes: { for: ['for'] } } },
    rules: {
      'jsx-a11y/label-has-associated-control': ['error', { assert: 'htmlFor' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      'no-restricted-globals': ['error', 'WebAssembly', ...forbidden],
      'no-restricted-properties': [
        'error',
        { object: 'navigator', property: 'sendBeacon', message: 'Nothing leaves the page.' },
        { object: 'Date', property: 'now', message: 'The day comes from the engine.' },
        { object: 'Math', property: 'random', message: 'Same input, same page.' },
        { property: 'innerHTML', message: 'Text only.' },
        { property: 'dangerouslySetInnerHTML', message: 'Text only.' },
      ],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      complexity: ['error', 12],
      ...imports(thePackage, gallery),
      ...lazyImports,
    },
  },
  { files: ['src/components/**'], rules: imports(thePackage, pages, gallery) },
  {
    files: ['src/engine/{module,twin,packaged,answers,files}.ts'],
    rules: { ...imports(gallery), 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/keeping/storage.ts'],
    rules: {
      'no-restricted-globals': ['error', 'WebAssembly', ...without('localStorage', 'sessionStorage')],
    },
  },
  {
    // The site's own files, and whether this browser runs the module.
    files: ['src/offline/service-worker.ts'],
    rules: { 'no-restricted-globals': ['error', ...without('fetch')] },
  },
  {
    // The files of forms and models, two of the site's own.
    files: ['src/engine/files.ts'],
    rules: { 'no-restricted-globals': ['error', 'WebAssembly', ...without('fetch')] },
  },
  {
    // What a person hands over, to the receiver that they agreed to.
    files: ['src/hand-over/exchange.ts'],
    rules: { 'no-restricted-globals': ['error', 'WebAssembly', ...without('fetch')] },
  },
  {
    // A waiting time, not a day.
    files: ['src/keeping/idle.ts', 'src/hand-over/*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['src/record/{demo,fetched}.ts', 'src/configuration/configured.ts'],
    rules: { 'no-restricted-globals': ['error', 'WebAssembly', ...without('fetch')] },
  },
  {
    files: ['src/**/*.test.{ts,tsx}', 'src/**/stories.tsx', 'src/gallery/**'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      ...imports(thePackage),
    },
  },
  { files: ['eslint.config.js'], ...typescript.configs.disableTypeChecked },
);
