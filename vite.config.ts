// How every room is built. `vite build --mode <name>` builds one; `npm run build` builds all of them.
import { copyFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Google finds an entry point only as a top-level function declaration, and pushes no modules:
 * so the bundle is one IIFE, followed by a declaration for each name that `entry.ts` exports.
 */
const exposeEntryPoints = (): Plugin => ({
  name: 'expose-entry-points',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
      chunk.code += chunk.exports
        .map((name) => `\nfunction ${name}() { return Redress.${name}.apply(this, arguments); }`)
        .join('');
    }
  },
  writeBundle() {
    copyFileSync(at('apps-script/appsscript.json'), at('dist/apps-script/appsscript.json'));
  },
});

/** White space in styles and templates is for people, and the minifier keeps literals as they are. */
const shrinkLiterals = (): Plugin => ({
  name: 'shrink-literals',
  transform(code, id) {
    if (!/\/widget\/styles\/[\w-]+\.ts$/.test(id)) return null;
    return code.replace(/css`[^`]*`/g, (style) =>
      style.replace(/\s+/g, ' ').replace(/ ?([{};,>]) ?/g, '$1'),
    );
  },
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      // After minifying, a line break followed by white space is left only in templates.
      if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/\n\s+/g, ' ');
    }
  },
});

/** A classic script is read in the encoding of its page, which on an older site is not UTF-8. */
const asciiOnly = (): Plugin => ({
  name: 'ascii-only',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      chunk.code = chunk.code.replace(
        /[\u0080-\uffff]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
});

/** Node imports no JSON without an attribute, so data of a package is bundled. */
const isPackage = (id: string) =>
  isBuiltin(id) || (/^(?!\.|\/|\0|[A-Za-z]:)/.test(id) && !id.endsWith('.json'));

/** Lit as released, also when a test runner that set NODE_ENV starts the build. */
const released = { conditions: ['module', 'browser', 'production'] };

const builds: Record<string, UserConfig> = {
  // The partner's page: an entry that paints the first step, the rest in lazy chunks.
  widget: {
    plugins: [shrinkLiterals()],
    resolve: released,
    build: {
      outDir: at('dist/widget'),
      emptyOutDir: true,
      lib: { entry: at('widget/complaint-form.ts'), formats: ['es'], fileName: 'complaint-form' },
      rolldownOptions: {
        // Lazy chunks take what they share from the entry: no third file on the way to the first step.
        preserveEntrySignatures: 'allow-extension',
        output: { minify: true, chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  'widget-iife': {
    plugins: [shrinkLiterals(), asciiOnly()],
    resolve: released,
    build: {
      outDir: at('dist/widget'),
      emptyOutDir: false,
      lib: {
        entry: at('widget/complaint-form.ts'),
        formats: ['iife'],
        name: 'RedressWidget',
        fileName: () => 'complaint-form.iife.js',
      },
    },
  },
  // What clasp pushes. The parser on Google's side refuses class fields and newer syntax.
  'apps-script': {
    plugins: [exposeEntryPoints()],
    build: {
      outDir: at('dist/apps-script'),
      emptyOutDir: true,
      target: 'es2019',
      minify: true,
      lib: {
        entry: at('apps-script/entry.ts'),
        formats: ['iife'],
        name: 'Redress',
        fileName: () => 'Code.js',
      },
    },
  },
  // Each dialog is one HTML file with everything inlined: HtmlService serves no second file.
  sidebar: {
    root: at('apps-script/ui/sidebar'),
    plugins: [viteSingleFile()],
    build: {
      outDir: at('dist/apps-script'),
      emptyOutDir: false,
      rolldownOptions: { input: { sidebar: at('apps-script/ui/sidebar/sidebar.html') } },
    },
  },
  // Google on this machine. Vite keeps the mode name "local" for itself.
  host: {
    ssr: { noExternal: ['chinese-days'] },
    build: {
      outDir: at('dist/local'),
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      ssr: true,
      rolldownOptions: {
        input: {
          index: at('local/index.ts'),
          start: at('local/start.ts'),
          replay: at('local/replay.ts'),
          plan: at('local/plan.ts'),
        },
        external: isPackage,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  // What `npm run bench` measures: the rules as they are bundled, without a test runner around them.
  bench: {
    ssr: { noExternal: ['chinese-days'] },
    build: {
      outDir: at('dist/bench'),
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      ssr: true,
      rolldownOptions: {
        input: { rules: at('test/bench/rules.ts') },
        external: isPackage,
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  desk: {
    root: at('local/desk'),
    base: './',
    resolve: released,
    build: {
      outDir: at('dist/desk'),
      emptyOutDir: true,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: { index: at('local/desk/index.html') },
        // "use client" stands in parts made for React; a page of its own has no server side to keep apart.
        onLog: (level, log, tell) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
        },
      },
    },
  },
};

export default defineConfig(({ mode }) => {
  const chosen = builds[mode];
  if (!chosen && mode !== 'test') {
    throw new Error(`Unknown build "${mode}". Choose one of: ${Object.keys(builds).join(', ')}.`);
  }
  return {
    logLevel: 'warn',
    ...chosen,
    define: { 'process.env.NODE_ENV': '"production"' },
    test: {
      include: [at('test/{rules,add-on,local}/**/*.test.ts')],
      root: at('.'),
      // Days of sweeps pass in some tests, and machines that test are busy.
      testTimeout: 60_000,
    },
  };
});
